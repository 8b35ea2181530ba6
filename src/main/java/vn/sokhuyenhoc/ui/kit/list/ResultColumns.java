package vn.sokhuyenhoc.ui.kit.list;

import java.util.Locale;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import vn.sokhuyenhoc.domain.assessment.Result;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;

/** The columns of results, in whichever list they stand. */
public final class ResultColumns {
    private ResultColumns() {
    }

    /**
     * Adds them to a list.
     *
     * @param reason width of the last column in the size of text
     */
    public static void add(TableView<Result> table, double reason, Messages messages) {
        Wording wording = new Wording(messages);
        Tables.column(table, "serial", messages.get("results.column.serial"), 5.6, r -> r.subject().code(), Style.RIGHT);
        Tables.column(table, "name", "", 11.2, r -> r.subject().name());
        Tables.column(table, "about", "", 5.8, ResultColumns::about, Style.CENTER);
        Tables.column(table, "place", messages.get("results.column.place"), 7.8, r -> r.subject().placeName());
        Tables.column(table, "total", messages.get("results.column.total"), 5.4, r -> Wording.points(r.score().total()), Style.RIGHT);
        Tables.column(table, "met", messages.get("results.column.met"), 7, r -> Wording.points(r.score().total()), Style.RIGHT);
        Tables.column(table, "lowest", messages.get("results.column.lowest"), 7.2, r -> Wording.points(r.score().lowest()), Style.RIGHT);
        TableColumn<Result, String> verdict = Tables.column(table, "verdict", messages.get("results.column.verdict"), 10.4,
            r -> wording.verdict(r.score().verdict()));
        verdict.setCellFactory(column -> new VerdictCell());
        Tables.column(table, "rank", messages.get("results.column.rank"), 8, r -> r.score().rank());
        Tables.column(table, "reason", messages.get("results.column.reason"), reason, r -> wording.reason(r.score()));
    }

    /**
     * Shows the columns that say something of this title by this set, in its words.
     *
     * @param set   null before anything is shown
     * @param whole not of one village alone
     */
    public static void fit(TableView<Result> table, CriteriaSet set, boolean whole, Messages messages) {
        Title title = set == null ? Title.CITIZEN : set.title();
        String of = title.name().toLowerCase(Locale.ROOT);
        boolean points = set == null || set.hasPoints();
        for (TableColumn<Result, ?> column : table.getColumns()) {
            switch (column.getId()) {
                case "serial" -> {
                    column.setVisible(title.isByVillage());
                    column.setText(messages.get(title == Title.FAMILY ? "results.column.household" : "results.column.serial"));
                }
                case "name" -> column.setText(messages.get("results.name." + of));
                case "about" -> column.setText(messages.get("results.about." + of));
                case "place" -> column.setVisible(whole && title != Title.COMMUNITY && title != Title.COMMUNE);
                case "total", "lowest" -> column.setVisible(points);
                case "met" -> column.setVisible(!points);
                case "rank" -> column.setVisible(set != null && set.hasRanks());
                default -> {
                    // The result and its reason always stand.
                }
            }
        }
    }

    /** A person's year of birth, or how many belong to a group. */
    public static String about(Result result) {
        Person person = result.subject().person();
        return person == null ? String.valueOf(result.subject().members())
            : person.identity().birth() == null ? "" : String.valueOf(person.identity().birth().year());
    }
}
