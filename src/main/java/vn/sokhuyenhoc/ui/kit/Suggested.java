package vn.sokhuyenhoc.ui.kit;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import vn.sokhuyenhoc.domain.vietnamese.Fold;

/**
 * One of a list of names, typed: the names that fit stand below while it is typed, with or without marks; the one that is left over is
 * taken. The text itself is made whole only when the input is left.
 */
final class Suggested {
    private static final int FEWEST = 2;
    private static final int MOST = 4;

    private final List<String> names;

    private Suggested(List<String> names) {
        this.names = names;
    }

    static TextField field(Checked<String> input, List<String> names) {
        Suggested suggested = new Suggested(names);
        TextField field = new TextField(input.get() == null ? "" : input.get());
        field.setId(input.id());
        field.textProperty().subscribe((was, is) -> input.set(suggested.meant(is)));
        input.valueProperty().subscribe(name -> {
            // What is read from the register comes while the clerk may stand in the field already; what is typed there stays as typed.
            if (name != null && !name.equals(suggested.meant(field.getText()))) {
                field.setText(name);
            }
        });
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is && input.get() != null) {
                field.setText(input.get());
            }
        });
        return field;
    }

    /** The line below the input with the names that fit what is typed. */
    static Label line(TextField field, List<String> names) {
        Suggested suggested = new Suggested(names);
        Label line = new Label();
        line.setId(field.getId() + ".fits");
        line.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        line.textProperty().bind(field.textProperty().map(typed -> {
            List<String> found = suggested.fitting(typed);
            return String.join(" · ", found.subList(0, Math.min(MOST, found.size()))) + (found.size() > MOST ? " …" : "");
        }));
        return line;
    }

    /** Those that begin so; where none does, those that hold it. */
    private List<String> fitting(String typed) {
        String folded = Fold.fold(typed.strip());
        if (folded.isEmpty()) {
            return List.of();
        }
        return Stream.<Function<String, Predicate<String>>>of(sought -> name -> Fold.fold(name).startsWith(sought),
                sought -> name -> Fold.fold(name).contains(sought))
            .map(how -> names.stream().filter(how.apply(folded)).toList()).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    /** The name that is written out, else the only one that fits; null where more than one does, or none. */
    private String meant(String typed) {
        List<String> found = fitting(typed);
        return found.stream().filter(name -> Fold.fold(name).equals(Fold.fold(typed.strip()))).findFirst()
            .orElse(found.size() == 1 && typed.strip().length() >= FEWEST ? found.getFirst() : null);
    }
}
