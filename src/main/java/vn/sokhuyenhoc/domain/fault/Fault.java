package vn.sokhuyenhoc.domain.fault;

/**
 * What can go wrong as a whole, each with the short code that the clerk reads out on the telephone.
 * The sentence of each lies in the bundle {@code faults} under its lower-case name.
 */
public enum Fault {
    FILE_MISSING("T01"),
    FILE_NOT_WORKBOOK("T02"),
    FILE_DAMAGED("T03"),
    FILE_PROTECTED("T04"),
    FILE_OPEN_ELSEWHERE("T05"),
    DISK_FULL("T06"),
    FILE_NOT_WRITTEN("T07"),
    NO_HEADING_ROW("T08"),
    NO_SUCH_SHEET("T09"),
    NO_ROWS("T10"),
    NAME_COLUMN_MISSING("T11"),

    DATA_OPEN_ELSEWHERE("D01"),
    WRONG_PASSWORD("D02"),
    DATA_DAMAGED("D03"),
    DATA_NEWER("D04"),
    DATA_MISSING("D05"),
    DATA_ALREADY_THERE("D06"),
    PASSWORD_MISSING("D07"),
    PASSWORD_TOO_SHORT("D08"),
    KEYS_DAMAGED("D09"),
    SAMPLE_MISSING("D10"),

    ROUND_UNKNOWN("R01"),
    ROUND_EXISTS("R02"),
    SET_UNKNOWN("R03"),
    SET_NOT_USABLE("R04"),
    PLACE_UNKNOWN("R05"),
    KEY_NOT_PLAIN("R06"),
    FORM_TAKEN("R07"),

    UNEXPECTED("X00");

    private final String code;

    Fault(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
