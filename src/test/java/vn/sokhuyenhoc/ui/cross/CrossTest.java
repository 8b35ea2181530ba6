package vn.sokhuyenhoc.ui.cross;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.cross.CrossQuestion;
import vn.sokhuyenhoc.domain.cross.CrossScope;
import vn.sokhuyenhoc.domain.cross.Dimension;
import vn.sokhuyenhoc.domain.cross.Share;
import vn.sokhuyenhoc.domain.cross.Spot;
import vn.sokhuyenhoc.domain.cross.Value;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.files.print.PagePrinter;
import vn.sokhuyenhoc.ui.TitleDesk;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.print.PrintModel;
import vn.sokhuyenhoc.work.GroupRegister;
import vn.sokhuyenhoc.work.paper.Printing;
import vn.sokhuyenhoc.work.report.CrossBook;
import vn.sokhuyenhoc.work.report.CrossPapers;

/** A table is made, read cell by cell and handed over by keys. */
class CrossTest extends TitleDesk {
    private CrossViewModel model;

    @Override
    protected String name() {
        return "cross";
    }

    @Override
    protected ScreenView view() {
        desk.titles.rounds().add(new Round(0, "2025-cong-dan", Title.CITIZEN, 2025, "Công dân năm 2025", "", desk.round.setId()));
        CrossBook book = new CrossBook(desk.database(), GroupRegister.CLOCK);
        CrossPapers papers = new CrossPapers(desk.database(), book, new CrossPapers.Writers(new ExcelWriter(messages), new PdfWriter()), messages);
        model = new CrossViewModel(new CrossViewModel.Jobs(book, papers), new CrossViewModel.Outside(runner, prompts, messages));
        return new CrossView(model, new PrintModel(new Printing(desk.database(), new PagePrinter()), runner, prompts, messages), messages);
    }

    private TableView<Value> table() {
        return node("cross.table");
    }

    private void choose(CrossScope scope, Dimension rows, Dimension columns) {
        onScreen(() -> {
            model.choices().scope.choose(scope);
            model.choices().rows.choose(rows);
            model.choices().columns.choose(columns);
        });
        until(() -> model.shownProperty().get().table().question().rows() == rows
            && model.shownProperty().get().table().question().columns() == columns
            && model.shownProperty().get().table().question().scope().source() == scope.source());
    }

    @Test
    void aTableIsMadeReadAndHandedOver() throws IOException {
        onScreen(() -> window.go(Screen.RESULTS, "cross"));
        until(() -> model.shownProperty().get() != null && table().getItems().size() == 3);
        assertEquals(List.of(Title.CITIZEN, Dimension.PLACE, Dimension.VERDICT), List.of(model.choices().scope.value().round().title(),
            model.choices().rows.value(), model.choices().columns.value()));
        onScreen(() -> model.shares().choose(Share.ROW));
        until(() -> model.shownProperty().get().share() == Share.ROW);
        onScreen(() -> table().requestFocus());
        inAllDress("cross");

        chord(KeyCode.ENTER);
        until(() -> model.openedProperty().get() != null && focused("cross.members"));
        assertEquals("Bản Nà Lo × Đạt · 3 trong ô này", words("cross.opened"));
        inAllDress("cross-members");
        prompts.file = Files.createDirectories(Path.of("target", "cross")).resolve("trong-o.xlsx");
        chord(KeyCode.CONTROL, KeyCode.E);
        until(() -> told("Đã ghi 3 dòng vào tệp “trong-o.xlsx”."));
        chord(KeyCode.ESCAPE);
        until(() -> model.openedProperty().get() == null && focused("cross.table"));
        assertEquals(1, table().getFocusModel().getFocusedCell().getColumn());

        for (String[] file : new String[][] {{"bang.xlsx", "E"}, {"pivot.xlsx", "D"}, {"bang.pdf", "S"}}) {
            prompts.file = Path.of("target", "cross", file[0]);
            chord(KeyCode.CONTROL, KeyCode.valueOf(file[1]));
            until(() -> prompts.told.getLast().contains(file[0]));
            assertTrue(Files.size(prompts.file) > 2000, file[0]);
        }
        chord(KeyCode.CONTROL, KeyCode.T);
        until(() -> model.shownProperty().get().table().question().rows() == Dimension.VERDICT);
        assertEquals(List.of(), prompts.failures);
    }

    @Test
    void everyKindOfTableHasItsCells() {
        onScreen(() -> window.go(Screen.RESULTS, "cross"));
        until(() -> model.shownProperty().get() != null);
        CrossScope citizens = model.choices().scope.value();
        choose(citizens, Dimension.INDICATOR, Dimension.LEVEL);
        assertEquals(5, model.shownProperty().get().table().at(new Spot("0", "BETWEEN")).count(), "four of nine and one of four points");
        look("cross-levels");
        choose(citizens, Dimension.PLACE, Dimension.INDICATOR);
        until(() -> model.shownProperty().get().table().question().measure() == CrossQuestion.Measure.AVERAGE);
        look("cross-averages");
        choose(CrossScope.people(CrossScope.Only.ANY), Dimension.PLACE, Dimension.AGE);
        look("cross-people");
        choose(CrossScope.allRounds(CrossScope.Only.ANY), Dimension.TITLE, Dimension.YEAR);
        assertEquals(5, model.shownProperty().get().table().at(new Spot("CITIZEN", "2026")).count());
        CrossScope empty = model.choices().scope.picks.stream().map(Pick::value)
            .filter(scope -> scope.round() != null && scope.round().year() == 2025).findFirst().orElseThrow();
        onScreen(() -> model.choices().scope.choose(empty));
        until(() -> model.shownProperty().get().table().question().scope().round() != null);
        assertTrue(model.hint().contains("F4"), () -> model.hint() + model.shownProperty().get());
        look("cross-empty");
    }
}
