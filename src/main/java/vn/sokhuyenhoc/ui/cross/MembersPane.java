package vn.sokhuyenhoc.ui.cross;

import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.cross.CrossScope;
import vn.sokhuyenhoc.domain.cross.Dimension;
import vn.sokhuyenhoc.domain.cross.Member;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.TableRoom;
import vn.sokhuyenhoc.ui.kit.Tables;

/** Who is in the cell that was opened. */
final class MembersPane extends VBox {
    private final Messages messages;
    private final Wording wording;
    private final TableView<Member> list;

    MembersPane(CrossViewModel model, Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages);
        this.list = Tables.table("cross.members", model.members());
        list.setMinSize(0, 0);
        TableRoom.keep(list);
        VBox.setVgrow(list, Priority.ALWAYS);
        Label heading = new Label();
        heading.setId("cross.opened");
        heading.getStyleClass().add(Style.HEADING);
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("cross-members");
        setMinHeight(0);
        getChildren().setAll(heading, list,
            new ActionBar(Buttons.withId("cross.back", messages.get("cross.members.back"), "fth-corner-up-left", model::close),
                Buttons.withId("cross.save_members", messages.get("cross.members.save"), "fth-download", model::excel)));
        model.openedProperty().subscribe(opened -> {
            if (opened != null) {
                heading.setText(messages.get("cross.members.of", opened.heading(), messages.get("cross.members.count", opened.count())));
                columns(opened.question().scope());
            }
        });
    }

    private void columns(CrossScope scope) {
        list.getColumns().clear();
        Tables.column(list, "name", messages.get("cross.column.name"), 13, member -> member.subject().name());
        if (Dimension.of(scope).contains(Dimension.SEX)) {
            Tables.column(list, "birth", messages.get("cross.column.birth"), 6.2, member -> birth(member.subject()), Style.RIGHT);
            Tables.column(list, "sex", messages.get("cross.column.sex"), 3.6,
                member -> member.subject().person() == null ? "" : wording.sex(member.subject().person().identity().sex()));
            Tables.column(list, "group", messages.get("cross.column.group"), 12,
                member -> member.subject().person() == null ? "" : wording.group(member.subject().person().group()));
        }
        Tables.column(list, "place", messages.get("cross.column.place"), 9, member -> member.subject().placeName());
        if (!scope.isPeople()) {
            Tables.column(list, "total", messages.get("cross.column.total"), 4.4, member -> Wording.points(member.total()), Style.RIGHT);
            Tables.column(list, "verdict", messages.get("cross.column.verdict"), 8, member -> wording.verdict(member.verdict()));
            if (scope.round() == null) {
                Tables.column(list, "round", messages.get("cross.column.round"), 15, Member::round);
            }
        }
    }

    private static String birth(Subject subject) {
        return subject.person() == null || subject.person().identity().birth() == null ? ""
            : String.valueOf(subject.person().identity().birth().year());
    }

    void focus() {
        list.requestFocus();
        list.getSelectionModel().clearAndSelect(0);
    }
}
