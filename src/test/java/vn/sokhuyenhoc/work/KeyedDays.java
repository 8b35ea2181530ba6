package vn.sokhuyenhoc.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.keying.CheckState;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.keying.Effort;
import vn.sokhuyenhoc.domain.keying.Kept;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.keying.Keying;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.keying.Pass;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.keying.Seat;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.FormStore;
import vn.sokhuyenhoc.store.KeyingStore;
import vn.sokhuyenhoc.ui.RegisterDesk;

/** Keyings as they come together over some days, in a register with the people of one village. */
public final class KeyedDays {
    private static final String SET = "du-thao-2020-cong-dan";

    private final Database database;
    private final Round round;
    private final List<RollLine> roll;

    public KeyedDays(RegisterDesk desk) {
        desk.bring(List.of("01-ban-na-lo.xlsx"));
        database = desk.database();
        round = new RoundBook(database).add(new Round(0, "2026-cong-dan", Title.CITIZEN, 2026, "Công dân học tập năm 2026", "", SET));
        roll = new FormEntry(database, RegisterDesk.CLOCK).roll(round, desk.register().places().getFirst().id());
    }

    public Round round() {
        return round;
    }

    public Clerk clerk(String name) {
        return new ClerkBook(database).named(name);
    }

    /** One keying of the form of so many in the roll; a full stop is a missing mark. */
    public long keyed(int at, Pass pass, Clerk clerk, String day, String marks, Effort effort) {
        Subject subject = roll.get(at).subject();
        Seat seat = new Seat(clerk == null ? null : clerk.id(), null, MarkColumn.DECLARED);
        List<BigDecimal> values = Arrays.asList(marks.chars().mapToObj(mark -> mark == '.' ? null : new BigDecimal(mark - '0')).toArray(BigDecimal[]::new));
        if (pass == Pass.FIRST) {
            new FormEntry(database, RegisterDesk.CLOCK).accept(new Keyed(round, subject, new FormDraft(marks.chars().mapToObj(Character::toString).toList())), true);
            withdrawNew(subject);
        }
        return database.change(Deed.PROGRAM, () -> new KeyingStore(database).add(round.title(), round.id(), subject.id(),
            new Keying(0, seat, clerk, pass, SET, new Marks(values), "", null, LocalDate.parse(day).atTime(8, 0), effort)));
    }

    /** The note that keeping the form made has the clock's day and no clerk. */
    private void withdrawNew(Subject subject) {
        KeyingStore keyings = new KeyingStore(database);
        database.change(Deed.PROGRAM, () -> {
            keyings.of(round.title(), round.id(), subject.id()).stream().filter(one -> one.effort().equals(Effort.UNKNOWN) && one.clerk() == null)
                .forEach(one -> keyings.withdraw(one.id(), one.at()));
            return null;
        });
    }

    public void withdraw(long keying) {
        database.change(Deed.PROGRAM, () -> {
            new KeyingStore(database).withdraw(keying, LocalDate.parse("2026-11-22").atStartOfDay());
            return null;
        });
    }

    /** How far the form is verified. */
    public void check(int at, CheckState state) {
        FormStore forms = new FormStore(database);
        long subject = roll.get(at).subject().id();
        database.change(Deed.PROGRAM, () -> {
            Kept kept = forms.kept(round.title(), round.id(), roll.get(at).subject().placeId()).get(subject);
            forms.put(round.title(), round.id(), subject, new Kept(kept.columns(), kept.evidence(), state, kept.savedAt()));
            return null;
        });
    }
}
