package vn.sokhuyenhoc.ui.kit;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the lists of all screens: rows of 2.2 em, columns whose width is counted in letters and follows the size of text. */
public final class Tables {
    /** Height of a row in em, as base.css sets it. */
    public static final double ROW_EM = 2.2;

    private static final int NAMING = 3;
    /** Size at which words are measured, large enough for fractions not to count. */
    private static final double MEASURED = 100;
    /** Under this a column keeps its width in em. */
    private static final String EM = "em";

    private Tables() {
    }

    /** A list of rows; the rows may be {@link LazyRows}. Where it gives room to something else, its chosen row stays in sight. */
    public static <T> TableView<T> table(String id, ObservableList<T> rows) {
        TableView<T> table = new TableView<>(rows);
        table.setId(id);
        table.getStyleClass().add("list");
        Spoken.name(table, Bindings.createStringBinding(() -> headings(table), table.getColumns()));
        table.heightProperty().subscribe((was, is) -> {
            if (is.doubleValue() < was.doubleValue()) {
                // Its rows are laid out after it.
                AfterLayout.once(table, () -> showChosen(table));
            }
        });
        return table;
    }

    /** A list is called by its first columns: they differ where two lists stand on one screen. */
    private static String headings(TableView<?> table) {
        return table.getColumns().stream().map(TableColumn::getText).filter(words -> words != null && !words.isBlank()).limit(NAMING)
            .collect(Collectors.joining(", "));
    }

    private static void showChosen(TableView<?> table) {
        int chosen = table.getSelectionModel().getSelectedIndex();
        if (chosen >= 0 && table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(chosen);
        }
    }

    /**
     * Adds a column of text.
     *
     * @param em    width in the size of text, about two letters each
     * @param words what stands in the cell; not asked for rows that are still being loaded
     * @param style {@link Style#RIGHT} or {@link Style#CENTER}, or other classes for its cells; none for text at the left
     */
    public static <T> TableColumn<T, String> column(TableView<T> table, String id, String heading, double em, Function<T, String> words,
                                                    String... style) {
        TableColumn<T, String> column = new TableColumn<>(heading);
        column.setId(id);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue() == null ? "" : words.apply(row.getValue())));
        column.getStyleClass().addAll(style);
        column.setSortable(false);
        column.setReorderable(false);
        column.getProperties().put(EM, em);
        table.fixedCellSizeProperty().subscribe(height -> {
            if (height.doubleValue() > 0) {
                column.setPrefWidth(wanted(column, height.doubleValue() / ROW_EM));
            }
        });
        table.getColumns().add(column);
        return column;
    }

    /** How wide the widest of these words is, in the size of text. */
    public static double widest(Stream<String> words) {
        Font ofOne = Font.font(Appearance.FAMILY, MEASURED);
        return words.mapToDouble(one -> {
            Text text = new Text(one);
            text.setFont(ofOne);
            return text.getLayoutBounds().getWidth() / MEASURED;
        }).max().orElse(0);
    }

    /** The width that a column was given, by the size of text in pixels; its own where it was made elsewhere. */
    static double wanted(TableColumn<?, ?> column, double pixels) {
        return column.getProperties().get(EM) instanceof Double em ? em * pixels : column.getPrefWidth();
    }

    /**
     * Lets the clerk sort by clicking the heading of a column, which is done elsewhere: in SQL. The rows themselves stay untouched.
     *
     * @param order takes the id of the column, empty for the usual order, and whether it ascends
     */
    public static <T> void sorted(TableView<T> table, BiConsumer<String, Boolean> order) {
        table.getColumns().forEach(column -> column.setSortable(true));
        table.setSortPolicy(view -> true);
        table.setOnSort(event -> {
            if (table.getSortOrder().isEmpty()) {
                order.accept("", true);
            } else {
                TableColumn<T, ?> first = table.getSortOrder().getFirst();
                order.accept(first.getId(), first.getSortType() == TableColumn.SortType.ASCENDING);
            }
        });
    }

    /** The row chosen, also once it was loaded or changed; null for none or one still being loaded. The table's own property misses that. */
    public static <T> ObservableValue<T> chosen(TableView<T> table) {
        ObservableList<T> rows = table.getItems();
        ReadOnlyIntegerProperty index = table.getSelectionModel().selectedIndexProperty();
        ReadOnlyObjectWrapper<T> chosen = new ReadOnlyObjectWrapper<>();
        InvalidationListener look = change -> chosen.set(index.get() >= 0 && index.get() < rows.size() ? rows.get(index.get()) : null);
        index.addListener(look);
        rows.addListener(look);
        look.invalidated(index);
        return chosen.getReadOnlyProperty();
    }

    /** What stands in an empty list: what to do first, with the button for it. */
    public static Node empty(String icon, String hint, Button button) {
        VBox box = empty(icon, hint);
        box.getChildren().add(button);
        return box;
    }

    public static VBox empty(String icon, String hint) {
        Label words = new Label(hint);
        words.setWrapText(true);
        VBox box = new VBox(new FontIcon(icon), words);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("empty");
        return box;
    }
}
