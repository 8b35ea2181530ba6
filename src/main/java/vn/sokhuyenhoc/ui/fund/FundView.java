package vn.sokhuyenhoc.ui.fund;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.fund.Flow;
import vn.sokhuyenhoc.domain.fund.FundLine;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.FundWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.TableRoom;
import vn.sokhuyenhoc.ui.kit.Tables;

/** The book of the fund: the list at the left, the form for one entry at the right, the sums of the year below. */
public final class FundView implements ScreenView {
    private final FundViewModel model;
    private final Messages messages;
    private final VBox root = new VBox();
    private final TableView<FundLine> table;
    private final FundPane pane;

    public FundView(FundViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.pane = new FundPane(model, messages);
        this.table = table();
        Page side = new Page(pane);
        side.getStyleClass().add("fund-side");
        HBox middle = new HBox(table, side);
        middle.getStyleClass().add("fund-middle");
        middle.setMinHeight(0);
        HBox.setHgrow(table, Priority.ALWAYS);
        VBox.setVgrow(middle, Priority.ALWAYS);
        root.getStyleClass().addAll(Style.SCREEN, "fund");
        root.getChildren().setAll(new FundTop(model, messages), middle, new FundFoot(model, messages));
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.N) {
                pane.another();
                event.consume();
            }
        });
    }

    private TableView<FundLine> table() {
        FundWords words = new FundWords(messages);
        TableView<FundLine> list = Tables.table("fund.table", model.rows());
        Tables.column(list, "day", messages.get("fund.column.day"), 6.8, line -> Dates.day(line.entry().day()));
        Tables.column(list, "what", messages.get("fund.column.what"), 18.6, words::what);
        Tables.column(list, "income", messages.get("fund.flow.income"), 6.6, line -> amount(line, Flow.INCOME), Style.RIGHT);
        Tables.column(list, "spending", messages.get("fund.flow.spending"), 6.6, line -> amount(line, Flow.SPENDING), Style.RIGHT);
        Tables.column(list, "left", messages.get("fund.column.running"), 7, line -> messages.get("fund.number", model.running(line)), Style.RIGHT);
        Tables.column(list, "persons", messages.get("fund.column.persons"), 6.2,
            line -> line.entry().persons() == 0 ? "" : messages.get("fund.number", line.entry().persons()), Style.RIGHT);
        TableRoom.keep(list, "persons", "left");
        list.setMinWidth(0);
        list.setMinHeight(0);
        list.setPlaceholder(Tables.empty("fth-book-open", messages.get("fund.empty")));
        Tables.chosen(list).subscribe(line -> {
            if (line != null) {
                model.open(line);
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && list.getSelectionModel().getSelectedItem() != null) {
                pane.focus(model.form().amount());
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE) {
                model.remove();
                event.consume();
            }
        });
        return list;
    }

    private String amount(FundLine line, Flow flow) {
        return line.entry().flow() == flow ? messages.get("fund.number", line.entry().amount()) : "";
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.load();
        pane.focus(model.form().amount());
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Enter", messages.get("fund.key.save")), new KeyHint("Ctrl N", messages.get("fund.key.new")),
            new KeyHint("Tab", messages.get("fund.key.next")));
    }
}
