package vn.sokhuyenhoc.ui.charts;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.LargeText;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.ui.kit.WorkBar;
import vn.sokhuyenhoc.ui.kit.chart.Chart;
import vn.sokhuyenhoc.ui.kit.chart.ChartPane;
import vn.sokhuyenhoc.ui.kit.chart.ChartShot;
import vn.sokhuyenhoc.ui.kit.print.PrintLine;
import vn.sokhuyenhoc.work.report.ChartPaper.Picture;

/** One chart at a time: chosen above, drawn or as its numbers in the middle, copied, saved and printed below. */
public final class ChartsView implements ScreenView {
    private static final int ROWS = 15;
    private static final int ROWS_LARGE = 7;

    private final ChartsViewModel model;
    private final Messages messages;
    private final VBox root = new VBox();
    private final StackPane middle = new StackPane();
    private final ChartPane chart = new ChartPane();
    private final Page sheet;
    private final NumberTable numbers;
    private final Label pages = new Label();
    private final ActionBar kinds = new ActionBar();

    public ChartsView(ChartsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.numbers = new NumberTable();
        chart.getStyleClass().add("sheet-of-chart");
        this.sheet = new Page(chart);
        sheet.setId("charts.chart");
        for (ChartKind kind : ChartKind.values()) {
            kinds.getChildren().add(kind(kind));
        }
        kinds.getStyleClass().add("charts-kinds");
        middle.setMinHeight(0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        WorkBar work = new WorkBar("charts.bar", model.reading(), messages);
        work.managedProperty().bind(work.visibleProperty());
        PrintLine print = new PrintLine("charts", model.printing(), messages, () -> model.print(pictures()), this::focus);
        pages.setId("charts.page");
        pages.setMinWidth(Region.USE_PREF_SIZE);
        ChoiceLine choices = new ChoiceLine(model, messages);
        choices.getChildren().add(pages);
        root.getStyleClass().addAll(Style.SCREEN, "charts");
        root.getChildren().setAll(kinds, choices, middle, work, print, actions());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        LargeText.watch(root, large -> model.perPageProperty().set(large ? ROWS_LARGE : ROWS));
        model.drawnProperty().subscribe(this::show);
        model.pageProperty().subscribe(this::show);
        model.perPageProperty().subscribe(this::show);
        model.searchProperty().subscribe(this::show);
        model.dataProperty().subscribe(this::show);
    }

    private ToggleButton kind(ChartKind kind) {
        Label key = new Label(String.valueOf(kind.ordinal() + 1));
        key.getStyleClass().add(Style.KEY);
        ToggleButton button = new ToggleButton(messages.get("charts.kind." + kind.name().toLowerCase(Locale.ROOT)), key);
        button.setId("charts.kind-" + kind.name().toLowerCase(Locale.ROOT));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            model.kindProperty().set(kind);
            button.setSelected(true);
        });
        model.kindProperty().subscribe(now -> button.setSelected(now == kind));
        return button;
    }

    private ActionBar actions() {
        ActionBar bar = new ActionBar(Buttons.primary(button("charts.print", "fth-printer", model::askPrint)),
            button("charts.copy", "fth-copy", this::copy), button("charts.save_png", "fth-image", this::saveFirst),
            button("charts.save_pdf", "fth-file-text", () -> model.savePages(pictures())),
            button("charts.save_excel", "fth-download", model::saveSheet),
            button("charts.data", "fth-list", () -> model.dataProperty().set(!model.dataProperty().get())));
        bar.disableProperty().bind(Bindings.createBooleanBinding(() -> model.drawnProperty().get().chart() == null, model.drawnProperty()));
        return bar;
    }

    private Button button(String id, String icon, Runnable act) {
        return Buttons.withId(id, messages.get(id), icon, act);
    }

    private void show() {
        Drawn now = model.drawnProperty().get();
        Chart page = model.shown();
        if (page == null) {
            middle.getChildren().setAll(now.missing().isEmpty() ? new Region() : Tables.empty("fth-bar-chart-2", now.missing()));
        } else if (model.dataProperty().get()) {
            numbers.show(now.sheet());
            middle.getChildren().setAll(numbers.table());
        } else if (page.items().isEmpty()) {
            middle.getChildren().setAll(Tables.empty("fth-search", messages.get("charts.nothing_found")));
        } else {
            chart.show(page);
            sheet.setVvalue(0);
            middle.getChildren().setAll(sheet);
        }
        pages.setText(model.pages() == 1 ? "" : messages.get("charts.page", model.pageProperty().get() + 1, model.pages()));
    }

    private static Picture picture(Chart of) {
        WritableImage image = ChartShot.of(of);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Picture(width, height, argb);
    }

    private List<Picture> pictures() {
        return model.all().stream().map(ChartsView::picture).toList();
    }

    private void saveFirst() {
        if (model.shown() != null) {
            model.savePicture(picture(model.shown()));
        }
    }

    private void copy() {
        if (model.shown() != null) {
            ClipboardContent content = new ClipboardContent();
            content.putImage(ChartShot.of(model.shown()));
            Clipboard.getSystemClipboard().setContent(content);
            model.copied();
        }
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        boolean done = switch (event.getCode()) {
            case C -> event.isShortcutDown() && !typing && run(this::copy);
            case S -> event.isShortcutDown() && run(this::saveFirst);
            case P -> event.isShortcutDown() && run(model::askPrint);
            case E -> event.isShortcutDown() && run(model::saveSheet);
            case F9 -> run(() -> model.dataProperty().set(!model.dataProperty().get()));
            case PAGE_DOWN -> model.pages() > 1 && run(() -> model.turn(1));
            case PAGE_UP -> model.pages() > 1 && run(() -> model.turn(-1));
            default -> !typing && !event.isAltDown() && !event.isShortcutDown() && choose(event.getCode());
        };
        if (done) {
            event.consume();
        }
    }

    private boolean choose(KeyCode code) {
        int digit = code.isDigitKey() ? code.getChar().charAt(0) - '1' : -1;
        if (digit < 0 || digit >= ChartKind.values().length) {
            return false;
        }
        model.kindProperty().set(ChartKind.values()[digit]);
        focus();
        return true;
    }

    private static boolean run(Runnable act) {
        act.run();
        return true;
    }

    private void focus() {
        kinds.getChildren().get(model.kindProperty().get().ordinal()).requestFocus();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.load();
        focus();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("1–" + ChartKind.values().length, messages.get("charts.key.kind")),
            new KeyHint("PgDn", messages.get("charts.key.page")), new KeyHint("F9", messages.get("charts.key.data")),
            new KeyHint("Ctrl C", messages.get("charts.key.copy")), new KeyHint("Ctrl S", messages.get("charts.key.save")),
            new KeyHint("Ctrl P", messages.get("charts.key.print")), new KeyHint("Ctrl E", messages.get("charts.key.excel")));
    }
}
