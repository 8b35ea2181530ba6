package vn.sokhuyenhoc.ui.settings;

import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.office.HelpLine;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Notes;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.HelpBook;

/** Whom to call for help: written once, shown wherever something goes wrong. */
public final class HelpViewModel {
    private final HelpBook book;
    private final Consumer<HelpLine> changed;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Messages messages;
    private final Checked<String> name;
    private final Checked<String> telephone;
    private final Checked<String> words;

    /** @param changed told what is written now; shows it elsewhere */
    public HelpViewModel(HelpBook book, Consumer<HelpLine> changed, TaskRunner runner, Prompts prompts, Messages messages) {
        this.book = book;
        this.changed = changed;
        this.runner = runner;
        this.prompts = prompts;
        this.messages = messages;
        Notes notes = new Notes(messages);
        name = notes.words("settings.help.name", HelpLine.LONGEST);
        telephone = notes.words("settings.help.telephone", HelpLine.LONGEST);
        words = notes.words("settings.help.words", HelpLine.LONGEST);
    }

    public void load() {
        runner.run(progress -> book.line(), line -> {
            name.renew(line.name());
            telephone.renew(line.telephone());
            words.renew(line.words());
            changed.accept(line);
        });
    }

    /** Keeps what is written. Answers the id of the first input that is wrong. */
    public Optional<String> save() {
        Optional<String> wrong = Stream.of(name, telephone, words).filter(input -> !input.check()).toList().stream().findFirst().map(Checked::id);
        if (wrong.isEmpty()) {
            HelpLine line = new HelpLine(clean(name), clean(telephone), clean(words));
            runner.run(progress -> book.keep(line), kept -> {
                changed.accept(kept);
                prompts.tell(messages.get("settings.help.saved"));
            });
        }
        return wrong;
    }

    private static String clean(Checked<String> input) {
        return Normalizer.normalize(input.get().strip(), Normalizer.Form.NFC);
    }

    Checked<String> name() {
        return name;
    }

    Checked<String> telephone() {
        return telephone;
    }

    Checked<String> words() {
        return words;
    }
}
