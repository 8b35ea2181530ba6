package vn.sokhuyenhoc.ui.log;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.audit.AuditFilter;

/** What of the log is shown: by days, account, kind of work and words. */
final class Filter {
    private final Clock clock;
    private final Runnable changed;
    private final ObjectProperty<Days> days = new SimpleObjectProperty<>(Days.ALL);
    private final ObjectProperty<String> account = new SimpleObjectProperty<>("");
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.ALL);
    private final ObservableList<String> accounts = FXCollections.observableArrayList("");
    private final ObservableList<Kind> kinds = FXCollections.observableArrayList(Kind.ALL);
    private String text = "";

    /** How far back. */
    enum Days {
        ALL(0), TODAY(1), WEEK(7), MONTH(30);

        private final int count;

        Days(int count) {
            this.count = count;
        }
    }

    /** One kind of work, or all. */
    record Kind(Optional<Deed> deed) {
        static final Kind ALL = new Kind(Optional.empty());
    }

    Filter(Clock clock, Runnable changed) {
        this.clock = clock;
        this.changed = changed;
        Stream.of(Deed.values()).map(deed -> new Kind(Optional.of(deed))).forEach(kinds::add);
        days.subscribe((was, is) -> changed.run());
        account.subscribe((was, is) -> changed.run());
        kind.subscribe((was, is) -> changed.run());
    }

    AuditFilter filter() {
        LocalDate today = LocalDate.now(clock);
        int back = days.get() == null ? 0 : days.get().count;
        Kind one = kind.get() == null ? Kind.ALL : kind.get();
        return new AuditFilter(back == 0 ? null : today.minusDays(back - 1L), null, account.get() == null ? "" : account.get(),
            one.deed().orElse(null), text);
    }

    void find(String wanted) {
        if (!wanted.equals(text)) {
            text = wanted;
            changed.run();
        }
    }

    /** Those who did anything; the one chosen stays chosen. */
    void offer(List<String> logins) {
        logins.stream().filter(login -> !accounts.contains(login)).forEach(accounts::add);
    }

    ObjectProperty<Days> daysProperty() {
        return days;
    }

    ObjectProperty<String> accountProperty() {
        return account;
    }

    ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    ObservableList<String> accounts() {
        return accounts;
    }

    ObservableList<Kind> kinds() {
        return kinds;
    }
}
