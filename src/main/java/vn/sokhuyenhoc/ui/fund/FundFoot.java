package vn.sokhuyenhoc.ui.fund;

import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import vn.sokhuyenhoc.domain.fund.FundPurpose;
import vn.sokhuyenhoc.domain.fund.FundSums;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.RateWords;
import vn.sokhuyenhoc.ui.fund.FundViewModel.Sums;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.work.report.FundSheet.Part;

/** The sums of the year, and the files of it. */
final class FundFoot extends VBox {
    private final Messages messages;
    private final Label sums = line("fund.sums");
    private final Label given = line("fund.given");
    private final Label perHead = line("fund.per_head");

    FundFoot(FundViewModel model, Messages messages) {
        this.messages = messages;
        sums.getStyleClass().add(Style.HEADING);
        ComboBox<Part> part = new ComboBox<>(FXCollections.observableArrayList(Part.values()));
        part.setId("fund.part");
        Spoken.name(part, messages.get("fund.write"));
        part.setConverter(new StringConverter<>() {
            @Override
            public String toString(Part item) {
                return item == null ? "" : messages.get(switch (item) {
                    case BOOK -> "fund.sheet.book";
                    case SUMS -> "fund.sheet.sums";
                    case GIVEN -> "fund.sheet.given";
                });
            }

            @Override
            public Part fromString(String text) {
                return null;
            }
        });
        part.setValue(Part.BOOK);
        getChildren().setAll(sums, given, perHead, new ActionBar(new Label(messages.get("fund.write")), part,
            Buttons.withId("fund.excel", messages.get("fund.to_excel"), "fth-grid", () -> model.write(part.getValue(), "xlsx")),
            Buttons.withId("fund.pdf", messages.get("fund.to_pdf"), "fth-file-text", () -> model.write(part.getValue(), "pdf"))));
        getStyleClass().add("fund-foot");
        setMinHeight(USE_PREF_SIZE);
        model.sumsProperty().subscribe(this::show);
    }

    private static Label line(String id) {
        Label line = new Label();
        line.setId(id);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    private void show(Sums now) {
        if (now == null) {
            return;
        }
        FundSums fund = now.fund();
        String year = String.valueOf(fund.from().getYear());
        if (fund.isEmpty() && fund.opening() == 0) {
            sums.setText(messages.get("fund.none_in_year", year));
            given.setText("");
            perHead.setText("");
            return;
        }
        sums.setText(messages.get("fund.sums", year, fund.opening(), fund.income(), fund.spending(), fund.balance()));
        FundSums scholarships = fund.of(FundPurpose.SCHOLARSHIP);
        FundSums gifts = fund.of(FundPurpose.GIFT);
        given.setText(scholarships.isEmpty() && gifts.isEmpty() ? messages.get("fund.none_given", year)
            : messages.get("fund.given", scholarships.persons(), scholarships.amount(), gifts.persons(), gifts.amount()));
        RateWords words = new RateWords(messages);
        perHead.setText(now.population().map(people -> messages.get("fund.per_head", fund.total(), people.number(), words.base(people.base()),
            words.origin(people), fund.perHead(people).orElseThrow())).orElse(messages.get("fund.no_population", year)));
    }
}
