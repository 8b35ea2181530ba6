package vn.sokhuyenhoc.ui.certificates;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sokhuyenhoc.domain.document.CertificateLayout.Part;
import vn.sokhuyenhoc.domain.document.CertificateLayout.Sheet;
import vn.sokhuyenhoc.domain.document.CertificateLayout.Spot;
import vn.sokhuyenhoc.domain.document.CertificateLayout.Way;
import vn.sokhuyenhoc.domain.document.CertificateLayout;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.paper.CertificateLayouts;

/** How certificates are laid out, as it is typed; what is right is kept at once. */
final class LayoutModel {
    private final ObjectProperty<Form> form = new SimpleObjectProperty<>(Form.of(CertificateLayout.USUAL));
    private final StringProperty right = new SimpleStringProperty("0");
    private final StringProperty down = new SimpleStringProperty("0");
    private final Map<Part, Row> rows = new EnumMap<>(Part.class);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final CertificateLayouts layouts;
    private final TaskRunner runner;
    private final Messages messages;
    private final Runnable changed;
    private CertificateLayout layout = CertificateLayout.USUAL;
    private boolean filling;

    /** @param changed called when the layout is another one */
    LayoutModel(CertificateLayouts layouts, TaskRunner runner, Messages messages, Runnable changed) {
        this.layouts = layouts;
        this.runner = runner;
        this.messages = messages;
        this.changed = changed;
        for (Part part : Part.values()) {
            rows.put(part, new Row());
        }
        form.subscribe((was, is) -> take(is));
        show(layout);
    }

    /** A sheet and a way of printing it. */
    record Form(Way way, Sheet sheet) {
        static final List<Form> ALL = List.of(new Form(Way.FULL, Sheet.A4), new Form(Way.FULL, Sheet.A5), new Form(Way.OVER, Sheet.A4),
            new Form(Way.OVER, Sheet.A5));

        static Form of(CertificateLayout layout) {
            return new Form(layout.way(), layout.sheet());
        }
    }

    /** Where a part stands, as typed: mm from the left and from the top, width in mm, letters in points. */
    record Row(BooleanProperty shown, StringProperty left, StringProperty top, StringProperty width, StringProperty size) {
        Row() {
            this(new SimpleBooleanProperty(true), new SimpleStringProperty(""), new SimpleStringProperty(""), new SimpleStringProperty(""),
                new SimpleStringProperty(""));
        }
    }

    void load() {
        runner.run(progress -> layouts.last(), this::show);
    }

    private void take(Form wanted) {
        if (!filling && wanted != null) {
            runner.run(progress -> layouts.of(wanted.sheet(), wanted.way()), found -> {
                show(found);
                keep();
            });
        }
    }

    private void show(CertificateLayout next) {
        filling = true;
        layout = next;
        form.set(Form.of(next));
        right.set(number(next.right()));
        down.set(number(next.down()));
        next.spots().forEach((part, spot) -> {
            Row row = rows.get(part);
            row.shown().set(spot.shown());
            row.left().set(number(spot.left()));
            row.top().set(number(spot.top()));
            row.width().set(number(spot.width()));
            row.size().set(String.valueOf(spot.size()));
        });
        message.set("");
        filling = false;
        changed.run();
    }

    /** Reads what was typed; while something of it is wrong, the layout stays as it was. */
    void read() {
        if (filling) {
            return;
        }
        Optional<CertificateLayout> typed = typed();
        message.set(typed.isPresent() ? "" : messages.get("certificates.layout.wrong"));
        typed.filter(next -> !next.equals(layout)).ifPresent(next -> {
            layout = next;
            keep();
            changed.run();
        });
    }

    /** Everything where it usually stands. */
    void reset() {
        show(CertificateLayout.of(layout.sheet(), layout.way()));
        keep();
    }

    private void keep() {
        CertificateLayout now = layout;
        runner.run(progress -> {
            layouts.keep(now);
            return now;
        }, kept -> { });
    }

    private Optional<CertificateLayout> typed() {
        CertificateLayout next = layout;
        try {
            next = next.moved(number(right), number(down));
            for (Part part : Part.values()) {
                Row row = rows.get(part);
                next = next.with(part, new Spot(row.shown().get(), number(row.left()), number(row.top()), number(row.width()),
                    Integer.parseInt(row.size().get().strip())));
            }
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
        Sheet sheet = next.sheet();
        boolean near = Math.abs(next.right()) <= CertificateLayout.FARTHEST && Math.abs(next.down()) <= CertificateLayout.FARTHEST;
        return near && next.spots().values().stream().allMatch(spot -> !spot.shown() || spot.isOn(sheet)) ? Optional.of(next) : Optional.empty();
    }

    /** Tenths of a mm, of mm as typed. */
    private static int number(StringProperty typed) {
        String text = typed.get().strip().replace('.', ',');
        if (!text.matches("-?\\d{1,3}(,\\d)?")) {
            throw new NumberFormatException(text);
        }
        return Integer.parseInt(text.contains(",") ? text.replace(",", "") : text + "0");
    }

    private static String number(int tenths) {
        String sign = tenths < 0 ? "-" : "";
        int all = Math.abs(tenths);
        String part = all % CertificateLayout.TENTHS == 0 ? "" : "," + all % CertificateLayout.TENTHS;
        return sign + all / CertificateLayout.TENTHS + part;
    }

    CertificateLayout layout() {
        return layout;
    }

    ObjectProperty<Form> formProperty() {
        return form;
    }

    /** How far everything is moved to the right, in mm. */
    StringProperty rightProperty() {
        return right;
    }

    StringProperty downProperty() {
        return down;
    }

    Map<Part, Row> rows() {
        return rows;
    }

    /** What is wrong with what was typed; empty where nothing is. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }
}
