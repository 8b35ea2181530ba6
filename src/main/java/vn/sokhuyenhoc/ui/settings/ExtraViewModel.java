package vn.sokhuyenhoc.ui.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.person.ExtraField;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.ExtraFields;

/** The section on the fields that the office adds to each person. */
public final class ExtraViewModel {
    private static final Pattern BETWEEN = Pattern.compile("[;\\n]");

    private final ObservableList<ExtraField> fields = FXCollections.observableArrayList();
    private final ExtraFields extras;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Messages messages;
    private final Checked<String> name;
    private final Checked<ExtraField.Kind> kind;
    private final Checked<String> choices;

    public ExtraViewModel(ExtraFields extras, TaskRunner runner, Prompts prompts, Messages messages) {
        this.extras = extras;
        this.runner = runner;
        this.prompts = prompts;
        this.messages = messages;
        this.name = new Checked<>("settings.extra.name", "", text -> Fold.fold(text).isEmpty() || text.length() > ExtraFields.LONGEST_NAME
            ? messages.get("settings.extra.name.missing", ExtraFields.LONGEST_NAME) : "");
        this.kind = new Checked<>("settings.extra.kind", ExtraField.Kind.TEXT, chosen -> "");
        this.choices = new Checked<>("settings.extra.choices", "", this::complaint);
    }

    private String complaint(String text) {
        boolean wanted = kind.get() == ExtraField.Kind.CHOICE;
        return wanted && (apart(text).size() < 2 || text.length() > ExtraFields.LONGEST_CHOICES) ? messages.get("settings.extra.choices.few") : "";
    }

    /** The choices, typed with a semicolon between them. */
    private static List<String> apart(String text) {
        return Arrays.stream(BETWEEN.split(text)).map(Fold::clean).filter(c -> !c.isEmpty()).distinct().toList();
    }

    static String together(List<String> choices) {
        return String.join("; ", choices);
    }

    public void load() {
        runner.run(progress -> extras.fields(), fields::setAll);
    }

    /** Adds the field written down; answers the input that stands in the way. */
    public Optional<String> add() {
        boolean named = name.check();
        boolean chosen = choices.check();
        if (!named || !chosen) {
            return Optional.of(named ? choices.id() : name.id());
        }
        save(new ExtraField(0, Fold.clean(name.get()), kind.get(), kind.get() == ExtraField.Kind.CHOICE ? apart(choices.get()) : List.of()));
        return Optional.empty();
    }

    /** Gives a field another name or other choices; what people have in it stays. */
    public void change(ExtraField field, String newName, String newChoices) {
        if (Fold.fold(newName).isEmpty() || newName.length() > ExtraFields.LONGEST_NAME) {
            prompts.tell(messages.get("settings.extra.name.missing", ExtraFields.LONGEST_NAME));
        } else if (field.kind() == ExtraField.Kind.CHOICE && (apart(newChoices).size() < 2 || newChoices.length() > ExtraFields.LONGEST_CHOICES)) {
            prompts.tell(messages.get("settings.extra.choices.few"));
        } else {
            save(new ExtraField(field.id(), Fold.clean(newName), field.kind(), apart(newChoices)));
        }
    }

    private void save(ExtraField field) {
        runner.run(progress -> {
            boolean taken = extras.isTaken(field.name(), field.id());
            if (!taken) {
                extras.save(field);
            }
            return taken;
        }, taken -> {
            if (taken) {
                prompts.tell(messages.get("settings.extra.taken", field.name()));
            } else {
                prompts.tell(messages.get("settings.extra.saved", field.name()));
                if (field.id() == 0) {
                    name.set("");
                    choices.set("");
                }
                load();
            }
        });
    }

    /** Takes a field away, after a question where people have something in it. */
    public void remove(ExtraField field) {
        runner.run(progress -> extras.count(field.id()), count -> {
            String question = messages.get("settings.extra.remove.sure", field.name(), count);
            if (count == 0 || prompts.confirm(question, messages.get("settings.extra.remove"))) {
                runner.run(progress -> {
                    extras.remove(field.id());
                    return null;
                }, done -> load());
            }
        });
    }

    /** In the order of the form. */
    public ObservableList<ExtraField> fields() {
        return fields;
    }

    public Checked<String> name() {
        return name;
    }

    public Checked<ExtraField.Kind> kind() {
        return kind;
    }

    public Checked<String> choices() {
        return choices;
    }
}
