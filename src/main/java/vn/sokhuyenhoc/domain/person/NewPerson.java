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
 */
public record NewPerson(String name, Person.Identity identity, Person.Contact contact, LabourGroup group,
                        String placeName, String chapterName) {
}
