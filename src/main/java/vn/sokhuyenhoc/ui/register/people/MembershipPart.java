package vn.sokhuyenhoc.ui.register.people;

import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.group.Chapter;
import vn.sokhuyenhoc.domain.group.Membership;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Fields;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.register.shared.Lists;

/** The memberships of one person, to stand in the panel of that person: each as a button, the one pressed with its form below. */
public final class MembershipPart extends VBox {
    private final MembershipPartModel model;
    private final Messages messages;
    private final Inputs inputs;
    private final VBox lines = new VBox();

    public MembershipPart(MembershipPartModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.inputs = new Inputs(messages);
        Label heading = new Label(messages.get("membership.title"));
        heading.getStyleClass().add(Style.HEADING);
        lines.getStyleClass().add("lines");
        model.memberships().addListener((InvalidationListener) change -> showLines());
        model.chosenProperty().subscribe(this::showLines);
        getStyleClass().add("person-part");
        getChildren().setAll(heading, lines, form(), joining());
        showLines();
    }

    /** Shows the memberships of this person; below 0 of nobody. */
    public void show(long personId) {
        model.show(personId);
    }

    private void showLines() {
        lines.getChildren().clear();
        ToggleGroup group = new ToggleGroup();
        for (Membership membership : model.memberships()) {
            ToggleButton line = new ToggleButton(line(membership));
            line.setId("membership.line-" + membership.id());
            line.setWrapText(true);
            line.setToggleGroup(group);
            line.setSelected(membership.equals(model.chosenProperty().get()));
            line.setOnAction(event -> model.choose(line.isSelected() ? membership : null));
            lines.getChildren().add(line);
        }
        if (model.memberships().isEmpty()) {
            Label none = new Label(messages.get("membership.none"));
            none.getStyleClass().add(Style.MUTED);
            lines.getChildren().add(none);
        }
    }

    private String line(Membership membership) {
        String position = membership.terms().position();
        String name = membership.chapter().name() + (position == null ? "" : " \u00B7 " + position);
        return membership.terms().left() == null ? name : messages.get("membership.left_line", name, Dates.day(membership.terms().left()));
    }

    private VBox form() {
        FlowPane fields = new FlowPane();
        fields.getStyleClass().add("fields");
        for (Checked<String> input : model.form().inputs()) {
            fields.getChildren().add(inputs.text(input));
        }
        Button keep = Buttons.withId("membership.keep", messages.get("membership.keep"), "fth-save", () -> model.keep().ifPresent(inputs::focus));
        Button leave = Buttons.withId("membership.leave", messages.get("membership.leave"), "fth-log-out", model::leave);
        Button remove = Buttons.withId("membership.remove", messages.get("membership.remove"), "fth-x", model::remove);
        leave.disableProperty().bind(model.chosenProperty().map(m -> m.terms().left() != null).orElse(true));
        model.form().inputs().forEach(input -> Lists.send(inputs, keep, input));
        VBox form = new VBox(fields, new ActionBar(keep, leave, remove));
        form.getStyleClass().add("person-part");
        form.visibleProperty().bind(model.chosenProperty().isNotNull());
        form.managedProperty().bind(form.visibleProperty());
        return form;
    }

    private ActionBar joining() {
        var chapter = Fields.choice("membership.chapter", model.chapters(), model.chapterProperty(), Chapter::name);
        chapter.getStyleClass().add("chapter-choice");
        chapter.setPromptText(messages.get("membership.choose"));
        Spoken.name(chapter, messages.get("membership.choose"));
        Button join = Buttons.withId("membership.join", messages.get("membership.join"), "fth-user-plus", model::join);
        join.disableProperty().bind(model.chapterProperty().isNull());
        return new ActionBar(chapter, join);
    }
}
