package vn.sokhuyenhoc.work.log;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.audit.AuditEntry;
import vn.sokhuyenhoc.domain.audit.AuditFilter;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.person.PersonDraft;
import vn.sokhuyenhoc.domain.person.PersonField;
import vn.sokhuyenhoc.domain.person.PersonForm;
import vn.sokhuyenhoc.store.AllRows;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.work.Checkup;
import vn.sokhuyenhoc.work.GroupRegister;
import vn.sokhuyenhoc.work.PersonBook;
import vn.sokhuyenhoc.work.TitlesRegister;

/** A register with people, households and rounds, and hands that do something and take it back. */
final class LogDesk implements AutoCloseable {
    final TitlesRegister titles;
    final ChangeLog log;
    final Undoing undoing;

    LogDesk(Path folder) {
        titles = new TitlesRegister(folder);
        log = new ChangeLog(database());
        undoing = new Undoing(database(), GroupRegister.CLOCK);
    }

    Database database() {
        return titles.database();
    }

    /** Number of the newest entry. */
    long last() {
        return log.nos(AuditFilter.ALL)[0];
    }

    AuditEntry entry(long no) {
        return log.entries(List.of(no)).getFirst();
    }

    PersonBook people() {
        return new PersonBook(database(), GroupRegister.CLOCK);
    }

    static PersonForm form(String name, String village, String phone) {
        return PersonForm.of(new PersonDraft(Map.of(PersonField.NAME, name, PersonField.BIRTH, "1970", PersonField.SEX, "FEMALE",
            PersonField.PLACE, village, PersonField.PHONE, phone, PersonField.ID_NUMBER, "014170001234")));
    }

    List<Subject> citizens() {
        return titles.register().places().stream().flatMap(place -> titles.forms().roll(titles.citizens(), place.id()).stream())
            .map(RollLine::subject).toList();
    }

    /** Keys a citizen's form; answers the number of its entry. */
    long key(int citizen, String mark) {
        titles.forms().accept(new Keyed(titles.citizens(), citizens().get(citizen), new FormDraft(Collections.nCopies(10, mark))), true);
        return last();
    }

    /** Results kept that the scorer would not give now. */
    int differences() {
        return new Checkup(database()).run(Progress.NONE).differences().size();
    }

    /** All rows but the log and the running number. */
    Map<String, String> rows() {
        return AllRows.of(database());
    }

    /** The rows of one table. */
    String rows(String table) {
        return rows().entrySet().stream().filter(e -> e.getKey().equalsIgnoreCase(table)).findFirst().orElseThrow().getValue();
    }

    @Override
    public void close() {
        titles.close();
    }
}
