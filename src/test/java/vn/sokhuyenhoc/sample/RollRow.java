package vn.sokhuyenhoc.sample;

/**
 * A row of a roll before it is laid out.
 *
 * @param name    as written, may be empty in a bad row
 * @param birth   what stands there instead of the birth year or date; null for the truth
 * @param refused whether the register must turn the row away
 */
record RollRow(Citizen citizen, String name, String birth, boolean refused) {

    static RollRow good(Citizen citizen) {
        return new RollRow(citizen, citizen.name(), null, false);
    }

    static RollRow bad(Citizen citizen) {
        return new RollRow(citizen, citizen.name(), null, true);
    }
}
