package vn.sokhuyenhoc.ui.kit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import vn.sokhuyenhoc.text.Dates;

/** Makes inputs for a day, typed or taken from a calendar; what is no day leaves the one before. */
public final class Days {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/yyyy");

    private Days() {
    }

    public static DatePicker picker(String id, ObjectProperty<LocalDate> day) {
        DatePicker picker = new DatePicker();
        picker.setId(id);
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate date) {
                return date == null ? "" : Dates.day(date);
            }

            @Override
            public LocalDate fromString(String text) {
                try {
                    return LocalDate.parse(text.strip(), TYPED);
                } catch (DateTimeParseException noDate) {
                    return day.get();
                }
            }
        });
        picker.valueProperty().bindBidirectional(day);
        return picker;
    }
}
