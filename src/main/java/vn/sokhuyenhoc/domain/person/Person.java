package vn.sokhuyenhoc.domain.person;

/**
 * A person of the register, once, whatever else they are.
 *
 * @param id        the row in the register
 * @param serial    short number, given once in the order of the rolls and never again
 * @param name      the full name as on the card, NFC
 * @param identity  what tells this person from others of the same name
 * @param contact   telephone and address
 * @param group     whose form they fill in, or null
 * @param placeId   the village they belong to
 * @param placeName its name
 * @param ties      where they stand and what they belong to
 */
public record Person(long id, int serial, String name, Identity identity, Contact contact, LabourGroup group,
                     long placeId, String placeName, Ties ties) {

    /**
     * @param sex         or null
     * @param birth       or null
     * @param idNumber    12 digits, or null
     * @param oldIdNumber the former 9-digit number, or null; not unique
     */
    public record Identity(Sex sex, BirthDate birth, String idNumber, String oldIdNumber) {
    }

    /**
     * @param phone   or null
     * @param address or null
     */
    public record Contact(String phone, String address) {
        public static final Contact NONE = new Contact(null, null);
    }

    /**
     * @param householdId or null
     * @param kin         what they are to its head, or null
     * @param unitId      where they work or learn, or null
     * @param byUnit      whether that place assesses them, so that the commune must not count them too
     * @param exempt      why they are left out where shares are counted, such as an illness that keeps them from learning; or null
     */
    public record Ties(PersonStatus status, Long householdId, Kin kin, Long unitId, boolean byUnit, String exempt) {
        public static final Ties NONE = new Ties(PersonStatus.PRESENT, null, null, null, false, null);
    }

    /** The same person as of a time when they belonged to another group. */
    public Person withGroup(LabourGroup then) {
        return new Person(id, serial, name, identity, contact, then, placeId, placeName, ties);
    }
}
