package vn.sokhuyenhoc.domain.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What a list of people can show, on the screen and in a sheet alike; in the usual order. */
public enum PersonColumn {
    ORDER, NAME, BIRTH, SEX, ID, OLD_ID, PHONE, GROUP, PLACE, CHAPTER, HOUSEHOLD, KIN, UNIT, STATUS, ADDRESS, SERIAL, RESULT;

    /** Shown until the office chooses. */
    public static final List<PersonColumn> USUAL = List.of(ORDER, NAME, BIRTH, SEX, PLACE, CHAPTER, RESULT);
    /** In a sheet that nobody chose columns for. */
    public static final List<PersonColumn> SHEET = List.of(ORDER, NAME, BIRTH, SEX, ID, PHONE, GROUP, PLACE, ADDRESS, SERIAL);

    /** Reads names divided by commas, as {@link #write} gives them; names of no column are passed over. */
    public static List<PersonColumn> read(String names) {
        return Arrays.stream(names.split(",")).map(String::strip)
            .map(name -> Arrays.stream(values()).filter(column -> column.name().equals(name)).findFirst().orElse(null))
            .filter(Objects::nonNull).distinct().toList();
    }

    public static String write(List<PersonColumn> columns) {
        return String.join(",", columns.stream().map(Enum::name).toList());
    }
}
