package vn.sokhuyenhoc.ui.kit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Remembers what was said and answers as the test has written down. */
public final class ScriptedPrompts implements Prompts {
    public final List<Throwable> failures = new ArrayList<>();
    public final List<String> told = new ArrayList<>();
    public final List<String> asked = new ArrayList<>();
    /** The way back that was offered last; null where none was. */
    public Runnable back;
    /** The answer to every {@link #confirm}. */
    public boolean confirms = true;
    /** The answer to every question for a file; null is the clerk who thinks better of it. */
    public Path file;

    @Override
    public void fail(Throwable failure) {
        failures.add(failure);
    }

    @Override
    public void tell(String sentence) {
        told.add(sentence);
    }

    @Override
    public void tell(String sentence, Runnable way) {
        told.add(sentence);
        back = way;
    }

    @Override
    public boolean confirm(String question, String verb) {
        asked.add(question + " [" + verb + "]");
        return confirms;
    }

    @Override
    public Optional<Path> openFile(String title, String... endings) {
        asked.add(title);
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> openFolder(String title) {
        asked.add(title);
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> saveFile(String title, String suggestedName, String ending) {
        asked.add(title + " [" + suggestedName + "]");
        return Optional.ofNullable(file);
    }
}
