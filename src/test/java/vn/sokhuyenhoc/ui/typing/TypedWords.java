package vn.sokhuyenhoc.ui.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.entry.EntryView;
import vn.sokhuyenhoc.ui.entry.EntryViewModel;
import vn.sokhuyenhoc.ui.entry.TestRegister;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.kit.form.KeySet;
import vn.sokhuyenhoc.ui.register.people.PeopleView;
import vn.sokhuyenhoc.ui.register.people.PeopleViewModel;
import vn.sokhuyenhoc.ui.shell.Shell;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;
import vn.sokhuyenhoc.work.RoundBook;

/** Types made-up words into the name of a person and into both find fields, as Vietnamese keyboards send them, and counts wrong letters. */
public abstract class TypedWords extends UiTest {
    private static final int WORDS_A_NAME = 4;
    /** So often the typist stops in the middle, long enough for the answer of a search. */
    private static final int STOPS = 25;
    private static final int STOP_MILLIS = 300;

    private static RegisterDesk desk;

    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final FxTaskRunner runner = new FxTaskRunner(prompts::fail);
    private final StatusLine status = new StatusLine();
    private final ShellViewModel window = new ShellViewModel(status);

    /** Not on the screen's thread, which waits for nobody. */
    @BeforeAll
    static void fill(@TempDir Path folder) {
        desk = RegisterDesk.withSets(folder);
        desk.bring(List.of("01-ban-na-lo.xlsx", "02-ban-co-muong.xlsx"));
        new RoundBook(desk.database()).add(new Round(0, "2026-cong-dan", Title.CITIZEN, 2026, "Công dân học tập", "", "du-thao-2020-cong-dan"));
    }

    @AfterAll
    static void put() {
        desk.close();
    }

    @Override
    protected Parent content() {
        PeopleViewModel people = new PeopleViewModel(desk.list(), runner, prompts, RegisterDesk.MESSAGES);
        PeopleView list = new PeopleView(people, desk.person(people, runner, prompts), desk.ties(people, runner, prompts), window, RegisterDesk.MESSAGES);
        EntryView entry = new EntryView(new EntryViewModel(TestRegister.jobs(desk.database()),
            new EntryViewModel.Outside(runner, prompts, window, status), RegisterDesk.MESSAGES, RegisterDesk.CLOCK), new SimpleObjectProperty<>(KeySet.USUAL), RegisterDesk.MESSAGES);
        window.go(Screen.REGISTER);
        return new Shell(window, Map.of(Screen.REGISTER, list, Screen.ENTRY, entry), RegisterDesk.MESSAGES);
    }

    @Override
    protected void opened() {
        ((Shell) scene.getRoot()).open();
    }

    @AfterEach
    void close() {
        onScreen(() -> scene.setRoot(new Pane()));
        // An answer may ask again.
        for (int i = 0; i < 3; i++) {
            BooleanProperty through = new SimpleBooleanProperty();
            runner.run(progress -> true, through::set);
            until(through::get);
        }
        runner.close();
    }

    private void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("waited too long", e);
        }
    }

    private boolean hasFocus(String id) {
        return scene.getFocusOwner() != null && id.equals(scene.getFocusOwner().getId());
    }

    /** A third of so many words goes into each field. */
    protected void type(Keyboard keyboard, int words) {
        Syllables syllables = new Syllables(keyboard.ordinal());
        int each = Math.ceilDiv(words, 3 * WORDS_A_NAME);
        onScreen(() -> window.go(Screen.REGISTER));
        until(() -> scene.getFocusOwner() != null);
        chord(KeyCode.CONTROL, KeyCode.F);
        type(keyboard, syllables, "register.find", each, "register.sorting");
        chord(KeyCode.CONTROL, KeyCode.M);
        type(keyboard, syllables, "person.input-name", each, "person.input-birth");
        chord(KeyCode.ESCAPE);
        onScreen(() -> window.go(Screen.ENTRY));
        until(() -> hasFocus("entry.desk"));
        chord(KeyCode.CONTROL, KeyCode.F);
        type(keyboard, syllables, "entry.find", each, "entry.round");
        assertEquals(List.of(), prompts.failures);
    }

    private void type(Keyboard keyboard, Syllables syllables, String id, int names, String elsewhere) {
        until(() -> hasFocus(id));
        TextField field = node(id);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < names; i++) {
            StringBuilder wanted = new StringBuilder();
            for (int word = 0; word < WORDS_A_NAME; word++) {
                Syllables.Typed next = syllables.next(keyboard.method());
                wanted.append(word == 0 ? "" : " ").append(next.text());
                Typist.send(scene, word == 0 ? List.of() : List.of(" "));
                Typist.send(scene, keyboard.sent(next));
                if (i % STOPS == 0) {
                    sleep(STOP_MILLIS);
                }
            }
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
                assertSame(field, scene.getFocusOwner(), "the focus stays where the clerk types");
                String typed = field.getText();
                this.node(elsewhere).requestFocus();
                if (!Normalizer.normalize(typed, Normalizer.Form.NFC).equals(wanted.toString()) || !field.getText().equals(wanted.toString())) {
                    wrong.add(wanted + " <> " + typed + " <> " + field.getText());
                }
                field.clear();
                field.requestFocus();
            });
        }
        assertEquals(List.of(), wrong, id + ", " + keyboard);
    }
}
