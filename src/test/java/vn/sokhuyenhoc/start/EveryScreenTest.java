package vn.sokhuyenhoc.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.lock.LockView;
import vn.sokhuyenhoc.ui.lock.LockViewModel;
import vn.sokhuyenhoc.ui.look.Contrast;
import vn.sokhuyenhoc.ui.look.Names;
import vn.sokhuyenhoc.ui.look.Pictures;
import vn.sokhuyenhoc.ui.look.Room;
import vn.sokhuyenhoc.ui.look.Tabbing;
import vn.sokhuyenhoc.ui.opening.Doors;
import vn.sokhuyenhoc.ui.opening.OpeningView;
import vn.sokhuyenhoc.ui.opening.OpeningViewModel;
import vn.sokhuyenhoc.work.Opening;

/** Every screen and every section of the window over a filled register, at all sizes of text: what is heard, reached, read and seen. */
class EveryScreenTest extends UiTest {
    private record Dress(String name, double width, double height, int percent, boolean dark, boolean tabs) {
    }

    /** The narrowest first. */
    private static final List<Dress> DRESSES = List.of(new Dress("150", 1366, 768, 150, false, true), new Dress("125", 1366, 768, 125, false, false),
        new Dress("200", 1920, 1080, 200, false, false), new Dress("100-dark", 1366, 768, 100, true, false),
        new Dress("100", 1366, 768, 100, false, true));

    /** What opens in its place when one of these is pressed, by the tab or the screen on which they stand. */
    private static final Map<String, List<String>> OPENING = Map.of(
        "register-people", List.of("person.edit", "person.happened", "person.ties_edit", "register.choose_columns", "register.more"),
        "register-places", List.of("places.add", "places.rearrange"), "register-chapters", List.of("chapters.add"),
        "entry-batches", List.of("batches.new", "batches.to_balance", "batches.to_refused"), "results-results", List.of("results.explain"),
        "results-way", List.of("way.edit_dues", "way.unlock"), "results-recognised", List.of("recognised.by_agency"),
        "documents-certificates", List.of("certificates.spots", "certificates.hand"), "safety-accounts", List.of("accounts.add"),
        "criteria", List.of("shelf.tryout"));

    @TempDir
    private static Path folder;
    private static FilledDesk filled;

    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final Set<String> flaws = new LinkedHashSet<>();
    private final Pictures pictures = new Pictures();
    private final Set<String> words = Words.fixed();
    private Desk desk;

    @BeforeAll
    static void fill() {
        filled = FilledDesk.in(folder.resolve("register"));
    }

    @AfterAll
    static void close() {
        filled.close();
    }

    @Override
    protected Parent content() {
        return new StackPane(new Label());
    }

    @Override
    protected void opened() {
        desk = new Desk(filled.jobs(), new Desk.Around(new SameThreadRunner(prompts::fail), prompts, new StatusLine(), RegisterDesk.MESSAGES,
            FilledDesk.CLOCK, folder.resolve("register"), _ -> { }), new SimpleIntegerProperty(0));
        desk.show(scene, Screen.OVERVIEW, "");
    }

    @Test
    void everyScreenIsHeardReachedReadAndSeen() throws Exception {
        for (Dress dress : DRESSES) {
            dress(dress);
            for (Screen screen : Screen.values()) {
                onPulse(() -> desk.shell().go(screen));
                List<String> tabs = tabs();
                if (tabs.isEmpty()) {
                    stops(dress, screen.name().toLowerCase(Locale.ROOT), () -> { });
                }
                for (String tab : tabs) {
                    Runnable bring = () -> this.<ToggleButton>found(tab).fire();
                    onPulse(bring);
                    stops(dress, tab.replace(".tab-", "-"), bring);
                }
            }
        }
        door();
        int taken = pictures.count();
        pictures.close();
        assertTrue(taken > 200, taken + " pictures");
        assertEquals(List.of(), prompts.failures);
        assertEquals("", String.join("\n", flaws));
    }

    private void dress(Dress dress) throws Exception {
        onPulse(() -> {
            scene.getWindow().setX(0);
            scene.getWindow().setY(0);
            scene.getWindow().setWidth(dress.width());
            scene.getWindow().setHeight(dress.height());
            desk.shell().appearanceProperty().set(new Appearance(dress.percent(), dress.dark()));
        });
    }

    private void stops(Dress dress, String name, Runnable bring) throws Exception {
        stop(dress, name);
        for (String id : dress.tabs() ? OPENING.getOrDefault(name, List.of()) : List.<String>of()) {
            if (scene.getRoot().lookupAll("*").stream().noneMatch(node -> id.equals(node.getId()))) {
                flaws.add(dress.name() + " " + name + ": nothing to press called " + id);
                continue;
            }
            onPulse(() -> this.<ButtonBase>found(id).fire());
            stop(dress, name + "-" + id.substring(id.indexOf('.') + 1));
            onPulse(() -> {
                scene.getRoot().lookupAll("*").stream().filter(node -> id.equals(node.getId())).findFirst().ifPresent(node -> {
                    if (node instanceof ToggleButton toggle && toggle.isSelected()) {
                        toggle.fire();
                    }
                });
                escape();
            });
            onPulse(this::escape);
            onPulse(bring);
        }
    }

    private void escape() {
        if (scene.getFocusOwner() != null) {
            Event.fireEvent(scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
        }
    }

    /** Before the register is open, and while the window is locked. */
    private void door() throws Exception {
        for (Dress dress : DRESSES) {
            dress(dress);
            onPulse(() -> {
                scene.setRoot(new LockView(new LockViewModel(filled.jobs().access().signIn(), new LockViewModel.Outside(
                    new SameThreadRunner(prompts::fail), RegisterDesk.MESSAGES, FilledDesk.CLOCK), same -> { }), RegisterDesk.MESSAGES).root());
                new Appearance(dress.percent(), dress.dark()).apply(scene);
            });
            stop(dress, "lock");
            for (String door : List.of("register", "new")) {
                onPulse(() -> {
                    Opening opening = Wiring.opening(folder.resolve(door), FilledDesk.CLOCK, opened -> { });
                    OpeningView view = new OpeningView(new OpeningViewModel(new Doors(opening, opening, null, FilledDesk.CLOCK),
                        new SameThreadRunner(prompts::fail), prompts, RegisterDesk.MESSAGES), new StatusLine(), RegisterDesk.MESSAGES, _ -> { });
                    scene.setRoot(view.root());
                    new Appearance(dress.percent(), dress.dark()).apply(scene);
                    view.shown();
                });
                stop(dress, "door-" + door);
            }
        }
    }

    private void stop(Dress dress, String name) throws Exception {
        onPulse(() -> {
            Parent root = scene.getRoot();
            pictures.take(scene, dress.name() + "/" + name);
            add(dress, name, Names.flaws(root));
            add(dress, name, Room.flaws(root, words));
            add(dress, name, Contrast.flaws(root));
            // While it lies over the results, Tab goes between it and the list; Esc leaves it.
            if (dress.tabs() && !name.equals("results-results-explain")) {
                add(dress, name, Tabbing.flaws(scene));
            }
        });
    }

    private void add(Dress dress, String name, List<String> found) {
        found.forEach(flaw -> flaws.add(dress.name() + " " + name + ": " + flaw));
        pictures.note(flaws);
    }

    /** The ids of the tabs above the screen in front. */
    private List<String> tabs() throws Exception {
        List<String> ids = new ArrayList<>();
        onPulse(() -> scene.getRoot().lookupAll(".section-tab").stream().filter(Node::isVisible).map(Node::getId)
            .filter(id -> id != null && id.contains(".tab-")).forEach(ids::add));
        return ids;
    }

    @SuppressWarnings("unchecked")
    private <N extends Node> N found(String id) {
        return (N) scene.getRoot().lookupAll("*").stream().filter(node -> id.equals(node.getId())).findFirst()
            .orElseThrow(() -> new AssertionError("no " + id));
    }

    /** Does something on the screen's thread and waits until it was laid out and painted. */
    private static void onPulse(Runnable act) throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                act.run();
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
                return;
            }
            new AnimationTimer() {
                private int pulses;

                @Override
                public void handle(long now) {
                    if (++pulses == 3) {
                        stop();
                        done.complete(null);
                    }
                }
            }.start();
        });
        done.get(30, TimeUnit.SECONDS);
    }
}
