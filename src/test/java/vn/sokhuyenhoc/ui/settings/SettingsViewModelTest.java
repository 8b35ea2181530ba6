package vn.sokhuyenhoc.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.office.HelpLine;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.form.KeySet.Action;
import vn.sokhuyenhoc.ui.kit.form.KeySet;
import vn.sokhuyenhoc.ui.settings.SettingsViewModel.Section;
import vn.sokhuyenhoc.work.CriteriaShelf;
import vn.sokhuyenhoc.work.EvidenceBook;
import vn.sokhuyenhoc.work.ExtraFields;
import vn.sokhuyenhoc.work.HelpBook;
import vn.sokhuyenhoc.work.ListChoices;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.Opening;
import vn.sokhuyenhoc.work.RoundBook;
import vn.sokhuyenhoc.work.paper.OfficeKey;

class SettingsViewModelTest {
    private final AtomicReference<HelpLine> help = new AtomicReference<>(HelpLine.NONE);
    private static final Office OFFICE = new Office(new Office.Commune("Sơn La", Office.Kind.XA, "Chiềng Mai"),
        new Office.Heading("ĐẢNG ỦY", "HỘI KHUYẾN HỌC", "HKH"), new Office.Signer("", "CHỦ TỊCH", "Lò Văn Ơn"), "");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;
    private final SameThreadRunner runner = new SameThreadRunner();
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private final List<Appearance> looks = new ArrayList<>();
    private final List<KeySet> keys = new ArrayList<>();
    private Database database;
    private SettingsViewModel model;

    @BeforeEach
    void open() {
        new Opening(folder, null, made -> database = made).create(OFFICE, "matkhau123".toCharArray());
        CriteriaShelf shelf = new CriteriaShelf(database);
        model = new SettingsViewModel(new SettingsViewModel.Parts(new OfficeViewModel(new OfficeBook(database),
            new OfficeKey(database, CLOCK), runner, prompts, messages),
            new RoundsViewModel(new RoundBook(database), shelf, CLOCK, runner, prompts, messages),
            new LookViewModel(Appearance.USUAL, looks::add, new SimpleIntegerProperty(15),
                new LookViewModel.Speech(Messages.VIETNAMESE, _ -> { })),
            new ExtraViewModel(new ExtraFields(database), runner, prompts, messages),
            new NameOrderViewModel(new ListChoices(database), runner, prompts, messages),
            new EvidenceViewModel(new EvidenceBook(database), new RoundBook(database), runner, prompts, messages),
            new KeysViewModel(KeySet.USUAL, keys::add, messages),
            new HelpViewModel(new HelpBook(database), help::set, runner, prompts, messages), null));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void officeIsShownChangedKeptAndPutBack() {
        model.open("");
        OfficeViewModel office = model.office();
        assertEquals("ĐẢNG ỦY", office.form().superior().get());
        assertEquals(OFFICE, office.form().office());
        office.form().signer().set("");
        assertEquals(Optional.of("office.signer"), office.save());
        office.putBack();
        assertEquals("Lò Văn Ơn", office.form().signer().get());
        office.form().commune().set("Chiềng Hương");
        model.load();
        assertEquals("Chiềng Hương", office.form().commune().get());
        assertEquals(Optional.empty(), office.save());
        assertEquals("Chiềng Hương", new OfficeBook(database).office().commune().name());
        assertEquals("HỘI KHUYẾN HỌC", office.officeProperty().get().heading().issuer());
        assertEquals(List.of("Đã cất thông tin của Hội."), prompts.told);
    }

    @Test
    void roundIsProposedAndRefusedWhenItsNameIsTaken() {
        model.open("rounds");
        assertEquals(Section.ROUNDS, model.sectionProperty().get());
        RoundsViewModel rounds = model.rounds();
        assertEquals("Công dân học tập năm 2026", rounds.name().get());
        assertEquals("2026-cong-dan", rounds.key().get());
        assertEquals(Optional.of("settings.round.set"), rounds.add());
        rounds.set().set(rounds.sets().getFirst());
        rounds.citation().set("Quyết định số 324/QĐ-KHVN");
        assertEquals(Optional.empty(), rounds.add());
        assertEquals(1, rounds.rounds().size());
        assertEquals("2027-cong-dan", rounds.key().get());
        assertEquals("Quyết định số 324/QĐ-KHVN", rounds.citation().get());
        rounds.key().set("2026-cong-dan");
        assertEquals(Optional.empty(), rounds.add());
        assertEquals("Tên tắt này đã có.", rounds.key().messageProperty().get());
        assertEquals(1, new RoundBook(database).all().size());
        rounds.year().set("26");
        assertEquals(Optional.of("settings.round.year"), rounds.add());
    }

    @Test
    void roundsOfOtherTitlesAreProposedInTheirWords() {
        model.open("rounds");
        RoundsViewModel rounds = model.rounds();
        rounds.title().set(Title.UNIT);
        assertEquals("Đơn vị học tập năm 2026", rounds.name().get());
        assertEquals("2026-don-vi", rounds.key().get());
        assertEquals(List.of("tt22-2020-don-vi"), rounds.sets().stream().map(entry -> entry.set().id()).toList());
        rounds.set().set(rounds.sets().getFirst());
        assertEquals(Optional.empty(), rounds.add());
        assertEquals(Title.UNIT, new RoundBook(database).find("2026-don-vi").title());
        assertEquals("2027-don-vi", rounds.key().get());
        rounds.title().set(Title.COMMUNE);
        assertEquals("2026-cong-dong-xa", rounds.key().get());
        assertEquals(List.of(), rounds.sets());
        assertEquals(Optional.of("settings.round.set"), rounds.add());
    }

    @Test
    void keyIsChangedHandedOnRefusedAndPutBack() {
        model.open("keys");
        KeysViewModel settings = model.keys();
        settings.ask(Action.TOP);
        settings.press("NUMPAD5");
        assertEquals("Phím này đã có việc khác hoặc là số, là chữ. Hãy bấm phím khác, Esc để thôi.", settings.messageProperty().get());
        settings.press("COMMA");
        assertEquals("Phím này đang dùng cho “Không có điểm trên phiếu”. Hãy bấm phím khác, Esc để thôi.", settings.messageProperty().get());
        assertEquals(Action.TOP, settings.askedProperty().get());
        assertEquals(List.of(), keys);
        settings.press("INSERT");
        assertEquals("“Điểm tối đa” từ nay là phím Insert.", settings.messageProperty().get());
        assertEquals(null, settings.askedProperty().get());
        settings.ask(Action.SAME);
        settings.press("DIVIDE");
        settings.reset();
        assertEquals(List.of(KeySet.USUAL.with(Action.TOP, KeyCode.INSERT), KeySet.USUAL), keys);
    }

    @Test
    void lookIsHandedOnAtOnceAndOnlyWhenItChanges() {
        model.open("look");
        model.look().size(150);
        model.look().size(150);
        model.look().dark(true);
        assertEquals(List.of(new Appearance(150, false), new Appearance(150, true)), looks);
    }
}
