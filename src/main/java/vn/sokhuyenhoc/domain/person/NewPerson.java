package vn.sokhuyenhoc.domain.person;

/**
 * A person as a list tells of them, before they are in the register.
 *
 * @param name        full name, NFC, in name case
 * @param identity    what tells them apart
 * @param contact     telephone and address
 * @param group       or null
 * @param placeName   name of the village
 * @param chapterName name of the chapter they are a member of, or null
 * @param belongings  their household and what the chapter knows of them
 */
public record NewPerson(String name, Person.Identity identity, Person.Contact contact, LabourGroup group,
                        String placeName, String chapterName, Belongings belongings) {

    /** Someone of whom no household is told. */
    public NewPerson(String name, Person.Identity identity, Person.Contact contact, LabourGroup group, String placeName, String chapterName) {
        this(name, identity, contact, group, placeName, chapterName, Belongings.NONE);
    }

    public NewPerson with(Belongings told) {
        return new NewPerson(name, identity, contact, group, placeName, chapterName, told);
    }

    /** The same person with what another paper tells of them and this one does not: numbers, contact, group, chapter. */
    public NewPerson filledFrom(NewPerson other) {
        Person.Identity who = new Person.Identity(identity.sex(), identity.birth(), either(identity.idNumber(), other.identity.idNumber()),
            either(identity.oldIdNumber(), other.identity.oldIdNumber()));
        Person.Contact where = new Person.Contact(either(contact.phone(), other.contact.phone()), either(contact.address(), other.contact.address()));
        return new NewPerson(name, who, where, either(group, other.group), placeName, either(chapterName, other.chapterName),
            belongings);
    }

    private static <T> T either(T one, T other) {
        return one == null ? other : one;
    }
}
