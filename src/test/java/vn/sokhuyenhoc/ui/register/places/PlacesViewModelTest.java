package vn.sokhuyenhoc.ui.register.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.place.Mover;
import vn.sokhuyenhoc.domain.place.PlaceChange.Kind;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.register.places.PlacesViewModel.Editing;
import vn.sokhuyenhoc.ui.register.places.PlacesViewModel.Face;
import vn.sokhuyenhoc.work.PlacesRegister;

class PlacesViewModelTest {
    @TempDir
    Path folder;

    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private PlacesRegister desk;
    private PlacesViewModel model;
    private WizardViewModel wizard;

    @BeforeEach
    void open() {
        desk = new PlacesRegister(folder, 3);
        model = new PlacesViewModel(new PlacesViewModel.Jobs(desk.book(), desk.changes(), desk.offices()),
            new PlacesViewModel.Desk(new SameThreadRunner(prompts::fail), prompts, RegisterDesk.MESSAGES), PlacesRegister.CLOCK);
        wizard = model.wizard();
        model.load();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> listed() {
        return model.rows().stream().map(line -> line.place().name()).toList();
    }

    private void take(int... rows) {
        for (int row : rows) {
            wizard.villages().choices().get(row).takenProperty().set(true);
        }
    }

    @Test
    void addsCorrectsAndMoves() {
        model.startAdding();
        assertEquals(Optional.of("places.edit_name"), model.keep());
        model.name().set("Bản Mới");
        assertEquals(Optional.empty(), model.keep());
        assertEquals(List.of("Bản Nà Lo", "Bản Co Muông", "Thôn 1", "Bản Mới"), listed());
        model.choose(model.rows().getLast());
        model.move(-1);
        assertEquals(2, model.wantedRowProperty().get());
        model.choose(model.rows().get(2));
        model.startCorrecting();
        assertEquals(List.of(Editing.CORRECTING, "Bản Mới"), List.of(model.editingProperty().get(), model.name().get()));
        model.name().set("Thôn 1");
        model.keep();
        assertEquals(1, prompts.failures.size());
        assertEquals(Editing.CORRECTING, model.editingProperty().get());
        model.commune().set("Mường Bú");
        model.keep();
        assertEquals(List.of("Bản Nà Lo", "Bản Co Muông", "Thôn 1 (Mường Bú)", "Thôn 1"), listed());
        model.communeOfNew().set("Mường Bú");
        model.keepCommuneOfNew();
        assertEquals("Từ nay thôn nhập thêm thuộc xã cũ Mường Bú.", prompts.told.getLast());
    }

    @Test
    void mergesAndTakesBack() {
        model.choose(model.rows().getFirst());
        model.rearrange();
        assertEquals(Face.WIZARD, model.faceProperty().get());
        assertEquals("Chuyển 228 người, 0 hộ, 1 chi hội.", wizard.effectProperty().get());
        assertEquals("3 phiếu của “Công dân học tập năm 2026” đã nhập vẫn ghi tên thôn cũ.\nĐi theo, giữ nguyên tên: Chi hội Bản Nà Lo.",
            wizard.warningProperty().get());
        assertEquals(Optional.of("places.name1"), wizard.act().filter(id -> !id.equals(WizardViewModel.CHOICES)).or(() -> Optional.of("places.name1")));
        assertEquals("Hãy chọn ít nhất hai thôn.", wizard.missingProperty().get());
        take(1);
        assertEquals(Optional.of("places.name1"), wizard.act());
        wizard.names().getFirst().set("Thôn Tân Lập");
        wizard.day().set("31/6/2026");
        assertEquals(Optional.of("places.day"), wizard.act());
        wizard.day().set("1/7/2026");
        assertEquals(Optional.empty(), wizard.act());
        assertEquals("Đã gộp thành Thôn Tân Lập.", prompts.told.getLast());
        assertEquals(List.of("Thôn Tân Lập", "Thôn 1"), listed());
        model.closedTooProperty().set(true);
        assertEquals(4, listed().size());
        model.changes().undo(model.changes().all().getFirst());
        assertEquals("Đã lấy lại, 442 người về thôn cũ.", prompts.told.getLast());
        assertEquals(List.of("Bản Nà Lo", "Bản Co Muông", "Thôn 1"), listed());
        assertEquals(List.of(), prompts.failures);
    }

    @Test
    void splitAsksForEverybody() {
        model.rearrange();
        wizard.kindProperty().set(Kind.SPLIT);
        take(0, 1);
        assertEquals(1, wizard.villages().places().size());
        Sharing sharing = wizard.sharing();
        assertEquals(214, sharing.size());
        wizard.names().get(0).set("Bản A");
        wizard.names().get(1).set("Bản B");
        wizard.setTargets(3);
        int first = Integer.parseInt(sharing.shown().getFirst().number().replaceFirst("-.*", ""));
        sharing.find(first + " - " + (first + 9));
        assertEquals(10, sharing.shown().size());
        sharing.assign(List.copyOf(sharing.shown()), 2);
        sharing.find("");
        assertEquals(204, sharing.leftProperty().get());
        wizard.setTargets(2);
        assertEquals(214, sharing.leftProperty().get());
        assertEquals(Optional.of(WizardViewModel.MOVERS), wizard.act());
        assertEquals("Còn 214 hộ, người chưa xếp", wizard.missingProperty().get());
        List<Mover> all = List.copyOf(sharing.shown());
        sharing.assign(all, 0);
        sharing.assign(all.subList(0, 14), 1);
        assertEquals(0, sharing.leftProperty().get());
        assertEquals(Optional.empty(), wizard.act());
        assertEquals(List.of("Bản Nà Lo", "Bản A", "Bản B", "Thôn 1"), listed());
        assertEquals(List.of(228, 200, 14), model.rows().stream().limit(3).map(line -> line.counts().people()).toList());
    }

    @Test
    void mergedCommuneAndLock() {
        model.rearrange();
        wizard.kindProperty().set(Kind.COMMUNE);
        wizard.office().commune().set("Mường La");
        assertEquals(Optional.empty(), wizard.act());
        assertEquals("Mường La", desk.offices().office().commune().name());
        assertEquals("Chiềng Mai", model.rows().getFirst().place().formerCommune());
        prompts.confirms = false;
        model.changes().lock(model.changes().all().getFirst());
        assertTrue(!model.changes().all().getFirst().closed());
        prompts.confirms = true;
        model.changes().lock(model.changes().all().getFirst());
        assertTrue(model.changes().all().getFirst().closed());
    }
}
