package vn.sokhuyenhoc.domain.person;

/** One field set alike for many people at once. */
public sealed interface PersonChange {
    /** @param group or null for none */
    record Group(LabourGroup group) implements PersonChange {
    }

    /** @param placeId the village they belong to from now on; older forms stay where they were */
    record Village(long placeId) implements PersonChange {
    }

    /** @param unitId where they work or learn, or null for nowhere known */
    record Workplace(Long unitId) implements PersonChange {
    }
}
