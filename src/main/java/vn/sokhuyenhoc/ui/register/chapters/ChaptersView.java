package vn.sokhuyenhoc.ui.register.chapters;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.group.ChapterLine;
import vn.sokhuyenhoc.domain.group.MemberCounts;
import vn.sokhuyenhoc.domain.place.ChapterKind;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Split;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.TableRoom;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.ui.register.shared.Lists;
import vn.sokhuyenhoc.ui.register.shared.Words;

/** The chapters with both counts of members above, and the one chosen beside the list. */
public final class ChaptersView implements ScreenView {
    private final VBox root = new VBox();
    private final ChaptersViewModel model;
    private final Messages messages;
    private final TableView<ChapterLine> table;
    private final ChapterPane chapter;
    private final List<KeyHint> keys;

    public ChaptersView(ChaptersViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.table = Tables.table("chapters.list", model.lines());
        this.chapter = new ChapterPane(model, messages);
        this.keys = List.of(new KeyHint("\u2191 \u2193", messages.get("chapters.key.choose")),
            new KeyHint("Enter", messages.get("chapters.key.work")),
            new KeyHint("Ctrl N", messages.get("chapters.key.add")), new KeyHint("Esc", messages.get("chapters.key.back")));
        Tables.column(table, "name", messages.get("chapters.column.name"), 13, line -> line.chapter().name());
        Tables.column(table, "members", messages.get("chapters.column.members"), 5.2,
            line -> line.chapter().kind() == null ? "" : String.valueOf(line.members()), Style.RIGHT);
        Tables.column(table, "kind", messages.get("chapters.column.kind"), 7, line -> Words.kind(messages, line.chapter().kind()));
        Tables.column(table, "place", messages.get("chapters.column.place"), 7, line -> line.chapter().placeName());
        Tables.column(table, "officers", messages.get("chapters.column.officers"), 14, ChapterLine::officers);
        TableRoom.keep(table, "officers", "place", "kind");
        Lists.follow(table, model.wantedRowProperty(), model::choose);
        Lists.onEnter(table, chapter::focus);
        root.getStyleClass().addAll(Style.SCREEN, "register");
        root.getChildren().setAll(head(), new Split(table, chapter, "split"));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private VBox head() {
        Label count = new Label();
        count.setId("chapters.count");
        count.getStyleClass().add("count");
        Label kinds = new Label();
        kinds.setId("chapters.kinds");
        kinds.setWrapText(true);
        kinds.setMinHeight(Region.USE_PREF_SIZE);
        kinds.getStyleClass().add(Style.MUTED);
        model.countsProperty().subscribe(counts -> {
            count.setText(counts == null ? "" : messages.get("chapters.count", counts.all().people(), counts.all().memberships()));
            kinds.setText(counts == null ? "" : Arrays.stream(ChapterKind.values()).filter(kind -> counts.of(kind).memberships() > 0)
                .map(kind -> kind(kind, counts.of(kind))).collect(Collectors.joining(" \u00B7 ")));
        });
        CheckBox closed = new CheckBox(messages.get("chapters.closed_too"));
        closed.setId("chapters.with_closed");
        closed.selectedProperty().bindBidirectional(model.closedTooProperty());
        Button add = Buttons.primary(Buttons.withId("chapters.add", messages.get("chapters.add"), "fth-plus", this::add));
        VBox head = new VBox(new ActionBar(add, count, closed), kinds);
        head.getStyleClass().add("head-lines");
        return head;
    }

    private String kind(ChapterKind kind, MemberCounts.Count count) {
        return messages.get("chapters.count_kind", Words.kind(messages, kind), count.people(), count.memberships());
    }

    private void add() {
        model.startNew();
        chapter.focus();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.N) {
            add();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !table.isFocused()) {
            model.leaveNew();
            table.requestFocus();
            event.consume();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.load();
        table.requestFocus();
    }

    @Override
    public List<KeyHint> keys() {
        return keys;
    }
}
