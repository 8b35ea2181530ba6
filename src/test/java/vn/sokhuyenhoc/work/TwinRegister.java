package vn.sokhuyenhoc.work;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.Assessment;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.group.Chapter;
import vn.sokhuyenhoc.domain.group.Membership;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.person.BirthDate;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.NewPerson;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.domain.place.ChapterKind;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Scorer;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.store.AssessmentStore;
import vn.sokhuyenhoc.store.ChapterStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.ImportStore;
import vn.sokhuyenhoc.store.MembershipStore;
import vn.sokhuyenhoc.store.PersonStore;
import vn.sokhuyenhoc.store.PlaceStore;

/** A real register: the people of one sample village, none of whom stands in it twice, and three who do. */
public final class TwinRegister implements AutoCloseable {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:41:00Z"), ZoneOffset.UTC);
    private static final String PLACE = "Bản Nà Lo";

    private final Database database;
    private final Round round;
    private final List<Long> twins;

    public TwinRegister(Path folder) {
        AtomicReference<Database> opened = new AtomicReference<>();
        Office office = new Office(new Office.Commune("Sơn La", Office.Kind.XA, "Chiềng Mai"), new Office.Heading("", "", ""),
            new Office.Signer("", "", ""), "");
        new Opening(folder, null, opened::set).create(office, "matkhau123".toCharArray());
        database = opened.get();
        round = new RoundBook(database).add(new Round(0, "2026-cong-dan", Title.CITIZEN, 2026, "Công dân học tập năm 2026", "", "du-thao-2020-cong-dan"));
        ImportPeople people = new ImportPeople(database, CLOCK);
        people.write(people.preview(new ListFiles(new WorkbookReader()).open(Path.of("sample-data", "people", "01-ban-na-lo.xlsx"))), Progress.NONE);
        twins = add(List.of(
            person("Tráng A Xử", Sex.MALE, new BirthDate(1971, 8, 9), null, "0912345678"),
            person("Tráng A Sử", Sex.MALE, BirthDate.ofYear(1971), "014071004321", null),
            person("Lường Thị Hường", Sex.FEMALE, new BirthDate(1968, 3, 5), "014168001234", null),
            person("Luong Thi Huong", Sex.FEMALE, new BirthDate(1968, 5, 3), "014168001243", "0987654321"),
            person("Y Blô Niê", Sex.MALE, new BirthDate(1990, 2, 1), null, null),
            person("Niê Y Blô", Sex.MALE, new BirthDate(1990, 2, 1), null, null)));
    }

    private static NewPerson person(String name, Sex sex, BirthDate birth, String id, String phone) {
        return new NewPerson(name, new Person.Identity(sex, birth, id, null), new Person.Contact(phone, null), LabourGroup.FARMER, PLACE, null);
    }

    private List<Long> add(List<NewPerson> people) {
        return database.change(Deed.PROGRAM, () -> {
            long number = new ImportStore(database).add(ImportStore.Kind.PEOPLE, "twins", LocalDateTime.now(CLOCK), new ImportStore.Counts(6, 6));
            long place = new PlaceStore(database).byName(PLACE).orElseThrow().id();
            List<Long> ids = new PersonStore(database).addAll(people, p -> place, number, Progress.NONE);
            ChapterStore chapters = new ChapterStore(database);
            long chapter = chapters.add(Chapter.of(0, "Chi hội dòng họ Tráng", ChapterKind.CLAN, null));
            new MembershipStore(database).addAll(List.of(new MembershipStore.Newcomer(ids.get(1), chapter, Membership.Terms.NONE)), number);
            return ids;
        });
    }

    /** A form with ten times this mark. */
    public void form(long personId, int mark) {
        Person person = new Register(database).people(List.of(personId)).getFirst();
        Marks marks = new Marks(Collections.nCopies(10, BigDecimal.valueOf(mark)));
        database.change(Deed.PROGRAM, () -> {
            new AssessmentStore(database).put(new AssessmentStore.Scored(new Assessment(round.id(), Assessment.Holder.citizen(personId, person.placeId(), person.group()), marks),
                Scorer.score(new RoundBook(database).set(round), marks), LocalDateTime.now(CLOCK), null));
            return null;
        });
    }

    /** The six rows of the three people, in the order of their serials. */
    public long twin(int index) {
        return twins.get(index);
    }

    public Round round() {
        return round;
    }

    public Database database() {
        return database;
    }

    public SamePeople same() {
        return new SamePeople(database, CLOCK);
    }

    public Register register() {
        return new Register(database);
    }

    @Override
    public void close() {
        database.close();
    }
}
