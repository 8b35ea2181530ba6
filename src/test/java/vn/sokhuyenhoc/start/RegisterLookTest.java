package vn.sokhuyenhoc.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.group.Clan;
import vn.sokhuyenhoc.domain.group.Household;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.person.Kin;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.shell.Shell;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;

/** The register with all its tabs as the program builds it: each is looked at in small and in large text, and nothing is cut. */
class RegisterLookTest extends UiTest {
    private static final List<KeyCode> TABS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5,
        KeyCode.DIGIT6, KeyCode.DIGIT7);
    private static final List<String> NAMES = List.of("people", "households", "chapters", "groups", "places", "twins", "imports");

    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final FxTaskRunner runner = new FxTaskRunner(prompts::fail);
    private final ShellViewModel window = new ShellViewModel(new StatusLine());
    private Wiring jobs;

    @Override
    protected Parent content() {
        try {
            jobs = filled(Files.createTempDirectory("register-look"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        window.officeProperty().set("Hội Khuyến học xã Chiềng Hương");
        window.yearProperty().set("2026");
        window.go(Screen.REGISTER);
        return new Shell(window, Map.of(Screen.REGISTER, new RegisterScreen(jobs, new Desk.Around(runner, prompts, new StatusLine(),
            RegisterDesk.MESSAGES, RegisterDesk.CLOCK, Path.of("."), _ -> { }), window).view()), RegisterDesk.MESSAGES);
    }

    private static Wiring filled(Path folder) {
        AtomicReference<Database> opened = new AtomicReference<>();
        Wiring.opening(folder, RegisterDesk.CLOCK, opened::set).create(new Office(new Office.Commune("Sơn La", Office.Kind.XA, "Chiềng Hương"),
            new Office.Heading("", "", ""), new Office.Signer("", "", ""), ""), "matkhau123".toCharArray());
        Wiring jobs = Wiring.over(opened.get(), RegisterDesk.CLOCK);
        for (String village : RegisterDesk.VILLAGES) {
            jobs.lists().people().write(jobs.lists().people().preview(jobs.lists().files().open(RegisterDesk.PEOPLE.resolve(village))), Progress.NONE);
        }
        Round round = jobs.rounds().book().add(new Round(0, "2026-cong-dan", Title.CITIZEN, 2026, "Công dân học tập năm 2026", "",
            "du-thao-2020-cong-dan"));
        long place = jobs.register().places().getFirst().id();
        List<Person> people = Arrays.stream(jobs.register().ids(PersonFilter.PRESENT)).limit(12)
            .mapToObj(id -> jobs.register().people(List.of(id)).getFirst()).toList();
        for (int i = 0; i < people.size(); i++) {
            jobs.rounds().entry().accept(new Keyed(round, Subject.of(people.get(i)), new FormDraft(i % 3 == 0 ? List.of("9", "8", "", "7", "9", "9", "8", "8", "9", "9")
                : Collections.nCopies(10, i % 2 == 0 ? "9" : "7"))), true);
        }
        long clan = jobs.groups().clansAndUnits().keep(Clan.of(0, "Dòng họ Lò Văn bản Nà Lo", "Lò Văn Ơn", place));
        for (int i = 0; i < people.size(); i += 2) {
            long home = jobs.groups().households().keep(Household.of(0, String.valueOf(i + 1), people.get(i).placeId(), clan, "Số 5 ngõ 2"));
            jobs.groups().households().put(people.get(i).id(), home, Kin.HEAD, null);
            jobs.groups().households().put(people.get(i + 1).id(), home, Kin.SPOUSE, null);
        }
        return jobs;
    }

    @Override
    protected void opened() {
        ((Shell) scene.getRoot()).open();
    }

    @AfterEach
    void put() {
        runner.close();
        jobs.close();
    }

    /** Until what was asked of the register, and what that made it ask, is on the screen. */
    private void settled() {
        for (int i = 0; i < 4; i++) {
            SimpleBooleanProperty answered = new SimpleBooleanProperty();
            onScreen(() -> runner.run(progress -> true, answered::set));
            try {
                WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, answered);
            } catch (TimeoutException e) {
                throw new AssertionError(prompts.failures.toString(), e);
            }
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private void dress(int percent) {
        onScreen(() -> window.appearanceProperty().set(new Appearance(percent, false)));
        onScreen(() -> { });
        settled();
    }

    private void chosenIsInSight() {
        if (scene.getFocusOwner() instanceof TableView<?> table) {
            double foot = table.localToScene(table.getLayoutBounds()).getMaxY();
            assertTrue(table.lookupAll(".table-row-cell").stream().map(TableRow.class::cast)
                .anyMatch(row -> row.isSelected() && row.isVisible() && row.localToScene(row.getLayoutBounds()).getMaxY() <= foot), table.getId());
        }
    }

    @Test
    void everyTabFitsInSmallAndLargeText() {
        for (int percent : List.of(100, 150)) {
            dress(percent);
            for (int i = 0; i < TABS.size(); i++) {
                chord(KeyCode.ALT, TABS.get(i));
                settled();
                chord(KeyCode.DOWN);
                settled();
                assertNotNull(scene.getFocusOwner(), NAMES.get(i));
                look("whole-" + NAMES.get(i) + "-" + percent);
                onScreen(this::chosenIsInSight);
            }
        }
        assertEquals(List.of(), prompts.failures);
    }

    @Test
    void formOfAPersonFits() {
        for (int percent : List.of(100, 150)) {
            dress(percent);
            chord(KeyCode.ALT, KeyCode.DIGIT1);
            chord(KeyCode.DOWN);
            settled();
            chord(KeyCode.ENTER);
            settled();
            look("whole-form-" + percent);
            chord(KeyCode.ESCAPE);
            settled();
        }
    }
}
