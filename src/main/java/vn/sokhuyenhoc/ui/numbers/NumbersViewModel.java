package vn.sokhuyenhoc.ui.numbers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.document.PaperNumber;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.paper.NumberBook;

/** The book of outgoing papers: the numbers of a year, one more, and one made void. */
public final class NumbersViewModel {
    private final ObservableList<Integer> years = FXCollections.observableArrayList();
    private final ObservableList<PaperNumber> numbers = FXCollections.observableArrayList();
    private final ObjectProperty<Integer> year = new SimpleObjectProperty<>();
    private final ObjectProperty<PaperNumber.Series> series = new SimpleObjectProperty<>(PaperNumber.Series.COMMON);
    private final ReadOnlyStringWrapper next = new ReadOnlyStringWrapper("");
    private final Checked<String> letters;
    private final Checked<String> summary;
    private final Checked<String> number;
    private final Checked<String> takenBy;
    private final Checked<String> reason;
    private final NumberBook book;
    private final Desk desk;
    private boolean filling;
    private int query;

    /** What lies around the screen. */
    public record Desk(TaskRunner runner, Prompts prompts, Messages messages, Clock clock) {
    }

    private record Answer(List<Integer> years, List<PaperNumber> numbers, PaperNumber.Series series) {
    }

    public NumbersViewModel(NumberBook book, Desk desk) {
        this.book = book;
        this.desk = desk;
        Messages messages = desk.messages();
        letters = new Checked<>("numbers.letters", "", text -> text.strip().matches("\\p{L}{1," + NumberBook.LONGEST_LETTERS + "}") ? ""
            : messages.get("numbers.letters.wrong"));
        summary = new Checked<>("numbers.summary", "", text -> text.isBlank() ? messages.get("numbers.summary.missing")
            : text.strip().length() <= NumberBook.LONGEST_SUMMARY ? "" : messages.get("numbers.too_long", NumberBook.LONGEST_SUMMARY));
        number = new Checked<>("numbers.number", "", text -> text.strip().matches("\\d{0,5}") ? "" : messages.get("numbers.number.wrong"));
        takenBy = new Checked<>("numbers.taken_by", "", text -> "");
        reason = new Checked<>("numbers.reason", "", text -> text.isBlank() ? messages.get("numbers.reason.missing")
            : text.strip().length() <= NumberBook.LONGEST_REASON ? "" : messages.get("numbers.too_long", NumberBook.LONGEST_REASON));
        year.subscribe((was, is) -> load());
        series.subscribe((was, is) -> choose(is));
        letters.valueProperty().subscribe(this::tellNext);
    }

    private LocalDate today() {
        return LocalDate.now(desk.clock());
    }

    void load() {
        if (filling) {
            return;
        }
        int mine = ++query;
        int now = today().getYear();
        int wanted = year.get() == null ? now : year.get();
        desk.runner().run(progress -> new Answer(Stream.concat(Stream.of(now), book.years().stream()).distinct().sorted((a, b) -> b - a).toList(),
            book.of(wanted), book.series()), answer -> {
                if (mine == query) {
                    filling = true;
                    years.setAll(answer.years());
                    year.set(wanted);
                    series.set(answer.series());
                    numbers.setAll(answer.numbers());
                    filling = false;
                    tellNext();
                }
            });
    }

    private void choose(PaperNumber.Series wanted) {
        if (!filling && wanted != null) {
            desk.runner().run(progress -> {
                book.choose(wanted);
                return wanted;
            }, kept -> load());
        }
    }

    private void tellNext() {
        String kind = letters.get().strip();
        if (kind.isEmpty()) {
            next.set("");
            return;
        }
        LocalDate day = today();
        desk.runner().run(progress -> book.nextShown(kind, day), shown -> {
            if (kind.equals(letters.get().strip())) {
                next.set(shown);
            }
        });
    }

    /** Takes a number; answers the id of the first input that is wrong, and then nothing was done. */
    Optional<String> take() {
        Optional<String> wrong = Stream.of(letters, summary, number).filter(input -> !input.check()).toList().stream().findFirst().map(Checked::id);
        if (wrong.isPresent()) {
            return wrong;
        }
        NumberBook.Wanted wanted = new NumberBook.Wanted(letters.get(), today(), summary.get(), takenBy.get());
        String typed = number.get().strip();
        desk.runner().run(progress -> typed.isEmpty() ? book.take(wanted) : book.take(wanted, Integer.parseInt(typed)), taken -> {
            desk.prompts().tell(desk.messages().get("numbers.taken", taken.shown()));
            summary.renew("");
            number.renew("");
            load();
        });
        return wrong;
    }

    /** Makes a number void, once the clerk was asked; answers the id of the input that is wrong. */
    Optional<String> makeVoid(PaperNumber chosen) {
        if (!reason.check()) {
            return Optional.of(reason.id());
        }
        Messages messages = desk.messages();
        String why = reason.get();
        if (desk.prompts().confirm(messages.get("numbers.void_question", chosen.shown()), messages.get("numbers.void_verb", chosen.shown()))) {
            desk.runner().run(progress -> {
                book.makeVoid(chosen, why);
                return chosen;
            }, done -> {
                desk.prompts().tell(messages.get("numbers.voided", done.shown()));
                reason.renew("");
                load();
            });
        }
        return Optional.empty();
    }

    ObservableList<Integer> years() {
        return years;
    }

    ObservableList<PaperNumber> numbers() {
        return numbers;
    }

    ObjectProperty<Integer> yearProperty() {
        return year;
    }

    ObjectProperty<PaperNumber.Series> seriesProperty() {
        return series;
    }

    /** How the next number of the typed kind reads; empty while no kind is typed. */
    ReadOnlyStringProperty nextProperty() {
        return next.getReadOnlyProperty();
    }

    /** The inputs of a new number in the order of the form. */
    List<Checked<String>> inputs() {
        return List.of(letters, summary, number, takenBy);
    }

    Checked<String> reason() {
        return reason;
    }
}
