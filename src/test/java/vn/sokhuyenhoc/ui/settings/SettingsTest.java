package vn.sokhuyenhoc.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.office.HelpLine;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxPrompts;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.kit.form.KeySet.Action;
import vn.sokhuyenhoc.ui.kit.form.KeySet;
import vn.sokhuyenhoc.ui.shell.Shell;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;
import vn.sokhuyenhoc.work.CriteriaShelf;
import vn.sokhuyenhoc.work.EvidenceBook;
import vn.sokhuyenhoc.work.ExtraFields;
import vn.sokhuyenhoc.work.HelpBook;
import vn.sokhuyenhoc.work.ListChoices;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.Opening;
import vn.sokhuyenhoc.work.RoundBook;
import vn.sokhuyenhoc.work.paper.OfficeKey;

class SettingsTest extends UiTest {
    private final AtomicReference<HelpLine> help = new AtomicReference<>(HelpLine.NONE);
    private static final Office OFFICE = new Office(new Office.Commune("Sơn La", Office.Kind.XA, "Chiềng Hương"),
        new Office.Heading("HỘI KHUYẾN HỌC TỈNH SƠN LA", "HỘI KHUYẾN HỌC XÃ CHIỀNG HƯƠNG", "HKH"),
        new Office.Signer("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "Quàng Văn Thiêm"), "Trần Thị Nguyệt");

    @TempDir
    private static Path place;
    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private final StatusLine status = new StatusLine();
    private final ShellViewModel shellModel = new ShellViewModel(status);
    private final ObjectProperty<KeySet> keys = new SimpleObjectProperty<>(KeySet.USUAL);
    private Database database;
    private FxTaskRunner runner;
    private SettingsViewModel model;
    private Shell shell;

    @Override
    protected Parent content() {
        new Opening(place.resolve(String.valueOf(System.nanoTime())), null, made -> database = made).create(OFFICE, "matkhau123".toCharArray());
        FxPrompts prompts = new FxPrompts(status, messages, () -> scene.getWindow());
        runner = new FxTaskRunner(prompts::fail);
        CriteriaShelf shelf = new CriteriaShelf(database);
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);
        model = new SettingsViewModel(new SettingsViewModel.Parts(new OfficeViewModel(new OfficeBook(database),
            new OfficeKey(database, clock), runner, prompts, messages),
            new RoundsViewModel(new RoundBook(database), shelf, clock, runner, prompts, messages),
            new LookViewModel(shellModel.appearanceProperty().get(), shellModel.appearanceProperty()::set, new SimpleIntegerProperty(15),
                new LookViewModel.Speech(Messages.VIETNAMESE, _ -> { })),
            new ExtraViewModel(new ExtraFields(database), runner, prompts, messages),
            new NameOrderViewModel(new ListChoices(database), runner, prompts, messages),
            new EvidenceViewModel(new EvidenceBook(database), new RoundBook(database), runner, prompts, messages),
            new KeysViewModel(KeySet.USUAL, keys::set, messages),
            new HelpViewModel(new HelpBook(database), help::set, runner, prompts, messages),
            new UpdateViewModel(null, new UpdateViewModel.Outside(runner, runner, prompts, messages))));
        SettingsView view = new SettingsView(model, new About("0.1.0", Path.of("Tài liệu", "Sổ Khuyến Học"), new SimpleStringProperty("")), messages);
        shell = new Shell(shellModel, Map.of(Screen.SETTINGS, view), messages);
        shellModel.officeProperty().set("Hội Khuyến học xã Chiềng Hương");
        shellModel.yearProperty().set("2026");
        shellModel.go(Screen.SETTINGS);
        return shell;
    }

    @Override
    protected void opened() {
        shell.open();
    }

    @AfterEach
    void close() {
        runner.close();
        database.close();
    }

    private void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String focused() {
        Node owner = WaitForAsyncUtils.waitForAsyncFx(5000, () -> scene.getFocusOwner());
        return owner == null ? "" : owner.getId();
    }

    @Test
    void roundIsOpenedByKeys() throws Exception {
        waitFor(() -> model.office().officeProperty().get() != null);
        assertEquals("office.province", focused());
        assertEquals(OFFICE.commune().province(), this.<TextField>node("office.province").getText(), "read while the focus was there");
        chord(KeyCode.ALT, KeyCode.DIGIT2);
        waitFor(() -> model.rounds().sets().size() == 2);
        assertEquals("settings.round.title", focused());
        chord(KeyCode.TAB);
        assertEquals("settings.round.year", focused());
        chord(KeyCode.ENTER);
        assertEquals("settings.round.set", focused());
        chord(KeyCode.DOWN);
        look("settings-round-new");
        chord(KeyCode.ENTER);
        assertEquals(0, model.rounds().rounds().size(), "Enter on a list only opens it");
        chord(KeyCode.ENTER);
        chord(KeyCode.TAB);
        assertEquals("settings.round.citation", focused());
        chord(KeyCode.ENTER);
        waitFor(() -> model.rounds().rounds().size() == 1);
        click("settings.cite-" + model.rounds().rounds().getFirst().key());
        write("Quyết định số 1");
        chord(KeyCode.ENTER);
        waitFor(() -> model.rounds().rounds().getFirst().citation().equals("Quyết định số 1"));
        assertEquals(1, model.rounds().rounds().size());
        look("settings-rounds");
    }

    @Test
    void evidenceCodesAreNamedByKeys() throws Exception {
        Round round = new RoundBook(database).add(new Round(0, "2026-cong-dan", Title.CITIZEN, 2026, "Công dân học tập năm 2026", "",
            "du-thao-2020-cong-dan"));
        waitFor(() -> model.office().officeProperty().get() != null);
        chord(KeyCode.ALT, KeyCode.DIGIT5);
        waitFor(() -> model.evidence().rounds().size() == 1);
        assertEquals("settings.evidence.name_1", focused());
        write("Giấy khen");
        chord(KeyCode.TAB);
        write("Ảnh chụp");
        for (int i = 0; i < 8; i++) {
            chord(KeyCode.TAB);
        }
        assertEquals("settings.evidence-2026-cong-dan", focused());
        chord(KeyCode.SPACE);
        look("settings-evidence");
        chord(KeyCode.ENTER);
        waitFor(() -> new EvidenceBook(database).codesFor(round).size() == 2);
        onScreen(() -> shellModel.appearanceProperty().set(new Appearance(150, true)));
        look("settings-evidence-150-dark");
    }

    @Test
    void ownFieldIsAddedByKeys() throws Exception {
        waitFor(() -> model.office().officeProperty().get() != null);
        chord(KeyCode.ALT, KeyCode.DIGIT4);
        assertEquals("settings.extra.name", focused());
        write("Đoàn thể");
        chord(KeyCode.TAB);
        for (int i = 0; i < 3; i++) {
            chord(KeyCode.DOWN);
        }
        chord(KeyCode.TAB);
        assertEquals("settings.extra.choices", focused());
        write("Hội phụ nữ");
        chord(KeyCode.ENTER);
        assertEquals(0, model.extra().fields().size(), "one choice is none");
        chord(KeyCode.END);
        write("; Hội nông dân");
        chord(KeyCode.ENTER);
        waitFor(() -> model.extra().fields().size() == 1);
        assertEquals(List.of("Hội phụ nữ", "Hội nông dân"), model.extra().fields().getFirst().choices());
        look("settings-extra");
        onScreen(() -> shellModel.appearanceProperty().set(new Appearance(150, false)));
        look("settings-extra-150");
        onScreen(() -> shellModel.appearanceProperty().set(Appearance.USUAL));
        onScreen(() -> { });
        click("settings.extra-remove-" + model.extra().fields().getFirst().id());
        waitFor(() -> model.extra().fields().isEmpty());
    }

    @Test
    void keyIsChosenByKeys() throws Exception {
        waitFor(() -> model.office().officeProperty().get() != null);
        chord(KeyCode.ALT, KeyCode.DIGIT6);
        assertEquals("settings.key-top", focused());
        chord(KeyCode.TAB);
        chord(KeyCode.ENTER);
        assertEquals(Action.SAME, model.keys().askedProperty().get());
        look("settings-keys");
        chord(KeyCode.SPACE);
        assertEquals("Space", keys.get().name(Action.SAME));
        assertEquals(null, model.keys().askedProperty().get(), "the key that was taken does not ask again");
        onScreen(() -> shellModel.appearanceProperty().set(new Appearance(150, false)));
        look("settings-keys-150");
    }

    @Test
    void leavesPictures() throws Exception {
        waitFor(() -> model.office().officeProperty().get() != null);
        look("settings-office");
        chord(KeyCode.ALT, KeyCode.DIGIT3);
        look("settings-look");
        click("settings.look.dark");
        look("settings-look-dark");
        click("settings.size-150");
        assertTrue(shellModel.appearanceProperty().get().large());
        look("settings-look-150-dark");
        chord(KeyCode.ALT, KeyCode.DIGIT1);
        look("settings-office-150-dark");
        onScreen(() -> model.look().dark(false));
        onScreen(() -> shellModel.go(Screen.SETTINGS, "rounds"));
        assertEquals("settings.round.title", focused());
        look("settings-rounds-150");
        onScreen(() -> model.rounds().title().set(Title.COMMUNE));
        look("settings-rounds-commune-150");
    }
}
