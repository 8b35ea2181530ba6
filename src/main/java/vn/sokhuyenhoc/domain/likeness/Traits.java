package vn.sokhuyenhoc.domain.likeness;

/**
 * A profile made ready for comparing.
 *
 * @param row its place among those compared, -1 for one that is only asked about
 */
record Traits(int row, Profile profile, Name name, Numbers numbers) {

    static Traits of(int row, Profile profile, Name.Reader names) {
        return new Traits(row, profile, names.read(profile.name()), Numbers.of(profile));
    }

    int year() {
        return profile.birth() == null ? 0 : profile.birth().year();
    }

    /** Day and month as one number, 0 where either is not known. The first of January is what offices write where neither is known. */
    int dayAndMonth() {
        if (profile.birth() == null || profile.birth().day() == 0) {
            return 0;
        }
        int number = profile.birth().month() * 100 + profile.birth().day();
        return number == 101 ? 0 : number;
    }
}
