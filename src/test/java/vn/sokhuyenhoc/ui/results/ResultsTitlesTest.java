package vn.sokhuyenhoc.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.assessment.Result;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.work.TitlesRegister;

/** Results of households, clans and units, each in their own columns. */
class ResultsTitlesTest extends UiTest {
    @TempDir
    private Path folder;
    private TitlesRegister titles;
    private FxTaskRunner runner;
    private ResultsViewModel model;
    private ResultsView view;

    @Override
    protected Parent content() {
        titles = new TitlesRegister(folder);
        titles.citizens(5);
        titles.groups();
        ScriptedPrompts prompts = new ScriptedPrompts();
        runner = new FxTaskRunner(prompts::fail);
        Messages messages = new Messages(Messages.VIETNAMESE);
        model = new ResultsViewModel(titles.publishing(), titles.rounds(), runner, prompts, (screen, detail) -> { }, messages);
        view = new ResultsView(model, messages);
        return view.root();
    }

    @Override
    protected void opened() {
        view.shown("");
    }

    @AfterEach
    void close() {
        runner.close();
        titles.close();
    }

    private List<String> columns(Round round) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> model.rounds().all().size() == 4);
        onScreen(() -> model.rounds().chosenProperty().set(round));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> model.foundProperty().get().title() == round.title()
            && model.rows().size() > 0 && model.rows().get(0) != null);
        WaitForAsyncUtils.waitForFxEvents();
        TableView<Result> table = node("results.list");
        return table.getColumns().stream().filter(TableColumn::isVisible).map(TableColumn::getText).toList();
    }

    @Test
    void columnsSpeakTheWordsOfTheTitle() throws TimeoutException {
        assertEquals(List.of("Hộ số", "Chủ hộ", "Số người", "Thôn", "Tổng", "Thấp nhất", "Kết quả", "Xếp loại", "Lý do"), columns(titles.families()));
        assertEquals(List.of("Cả xã", "Bản Nà Lo", "Bản Co Mường"), model.places().all().stream().map(Place::name).toList());
        look("results-family");
        onScreen(() -> new Appearance(150, false).apply(scene));
        look("results-family-150");
        onScreen(() -> Appearance.USUAL.apply(scene));
        assertEquals(List.of("Dòng họ", "Số hộ", "Thôn", "Chỉ tiêu đạt", "Kết quả", "Xếp loại", "Lý do"), columns(titles.clans()));
        look("results-clan");
        assertFalse(this.<Node>node("results.enough_but_low").isVisible());
        assertEquals(List.of("Đơn vị", "Số người", "Thôn", "Tổng", "Thấp nhất", "Kết quả", "Xếp loại", "Lý do"), columns(titles.units()));
        assertEquals(List.of("Cả xã", ""), model.places().all().stream().map(Place::name).toList());
        onScreen(() -> model.places().chosenProperty().set(model.places().all().get(1)));
        WaitForAsyncUtils.waitForFxEvents();
        onScreen(() -> assertEquals(2, model.rows().size()));
        click("results.by_village");
        look("results-unit-counts");
        assertEquals(List.of("Số phiếu", "Họ và tên", "Năm sinh", "Thôn", "Tổng", "Thấp nhất", "Kết quả", "Lý do"), columns(titles.citizens()));
    }
}
