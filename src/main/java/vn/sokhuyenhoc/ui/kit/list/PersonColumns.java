package vn.sokhuyenhoc.ui.kit.list;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import vn.sokhuyenhoc.domain.assessment.PersonColumn;
import vn.sokhuyenhoc.domain.assessment.PersonLine;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.PersonWords;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;

/** The columns of people, in whichever list they stand. */
public final class PersonColumns {
    private static final Map<PersonColumn, Double> WIDTHS = Map.ofEntries(Map.entry(PersonColumn.ORDER, 3.6), Map.entry(PersonColumn.NAME, 11.0),
        Map.entry(PersonColumn.BIRTH, 6.3), Map.entry(PersonColumn.SEX, 3.3), Map.entry(PersonColumn.ID, 7.0), Map.entry(PersonColumn.OLD_ID, 6.0),
        Map.entry(PersonColumn.PHONE, 6.6), Map.entry(PersonColumn.GROUP, 6.0), Map.entry(PersonColumn.PLACE, 8.0),
        Map.entry(PersonColumn.CHAPTER, 11.0), Map.entry(PersonColumn.HOUSEHOLD, 4.6), Map.entry(PersonColumn.KIN, 10.4),
        Map.entry(PersonColumn.UNIT, 9.0), Map.entry(PersonColumn.STATUS, 7.0), Map.entry(PersonColumn.ADDRESS, 11.0),
        Map.entry(PersonColumn.SERIAL, 5.0), Map.entry(PersonColumn.RESULT, 8.6));
    private static final List<PersonColumn> NUMBERS = List.of(PersonColumn.ORDER, PersonColumn.BIRTH, PersonColumn.HOUSEHOLD, PersonColumn.SERIAL);

    /** Left and right of the words in a cell, as register.css sets it, and what rounding takes. */
    private static final double AROUND = 1.1;

    private PersonColumns() {
    }

    /** Adds these columns to a list. */
    public static void add(TableView<PersonLine> table, List<PersonColumn> columns, Messages messages) {
        PersonWords words = new PersonWords(messages);
        for (PersonColumn column : columns) {
            String[] style = NUMBERS.contains(column) ? new String[] {Style.RIGHT} : new String[0];
            TableColumn<PersonLine, String> made = Tables.column(table, column.name(),
                messages.get("register.column." + column.name().toLowerCase(Locale.ROOT)), width(column, messages),
                line -> column == PersonColumn.GROUP ? group(line, messages) : words.of(column, line, false), style);
            if (column == PersonColumn.ORDER) {
                made.setCellFactory(_ -> number());
            }
        }
    }

    /** Words of two or three letters in one language may be long in another. */
    private static double width(PersonColumn column, Messages messages) {
        Wording wording = new Wording(messages);
        double usual = WIDTHS.get(column);
        return column == PersonColumn.SEX ? Math.max(usual, AROUND + Tables.widest(Stream.of(Sex.values()).map(wording::sex))) : usual;
    }

    /** The names of groups are short here. */
    private static String group(PersonLine line, Messages messages) {
        return line.person().group() == null ? "" : messages.get("register.group." + line.person().group().name().toLowerCase(Locale.ROOT));
    }

    /** Counted by place in the list, whether the row is there yet or not. */
    private static TableCell<PersonLine, String> number() {
        return new TableCell<>() {
            @Override
            protected void updateItem(String item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty ? "" : String.valueOf(getIndex() + 1));
            }

            @Override
            public void updateIndex(int index) {
                super.updateIndex(index);
                setText(isEmpty() ? "" : String.valueOf(index + 1));
            }
        };
    }
}
