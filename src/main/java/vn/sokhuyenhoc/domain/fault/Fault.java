package vn.sokhuyenhoc.domain.fault;

/**
 * What can go wrong as a whole, each with the short code that the clerk reads out on the telephone.
 * The sentence of each lies in the bundle {@code faults} under its lower-case name; beside each stands what it is told:
 * a file or folder as a {@code Path} (read out without the folders above it), everything else as text or a number.
 */
public enum Fault {
    FILE_MISSING("T01"), // {0} file
    FILE_NOT_WORKBOOK("T02"), // {0} file
    FILE_DAMAGED("T03"), // {0} file
    FILE_PROTECTED("T04"), // {0} file
    FILE_OPEN_ELSEWHERE("T05"), // {0} file
    DISK_FULL("T06"), // {0} file or folder
    FILE_NOT_WRITTEN("T07"), // {0} file
    NO_HEADING_ROW("T08"), // {0} file
    NO_SUCH_SHEET("T09"), // {0} file, {1} name of the sheet
    NO_ROWS("T10"), // {0} file
    NAME_COLUMN_MISSING("T11"), // {0} file
    TOO_MANY_ROWS("T12"), // {0} file, {1} most rows
    TOO_MANY_COLUMNS("T13"), // {0} file, {1} most columns
    FILE_TOO_LARGE("T14"), // {0} file

    DATA_OPEN_ELSEWHERE("D01"),
    DATA_OPEN_BY("D66"), // {0} who, {1} computer, {2} since when
    WRONG_PASSWORD("D02"),
    DATA_DAMAGED("D03"),
    DATA_NEWER("D04"),
    DATA_MISSING("D05"), // {0} data folder
    DATA_ALREADY_THERE("D06"), // {0} data folder
    PASSWORD_MISSING("D07"),
    PASSWORD_TOO_SHORT("D08"), // {0} fewest characters
    KEYS_DAMAGED("D09"),
    SAMPLE_MISSING("D10"), // {0} folder of the sample
    JOURNAL_DAMAGED("D11"), // {0} file
    JOURNAL_SET_ASIDE("D12"), // {0} where it lies now
    JOURNAL_NOT_WRITTEN("D13"), // {0} file
    REGISTER_MENDED("D14"), // {0} changes put back, {1} changes that were not
    NOT_ALLOWED("D15"),
    DATA_READ_ONLY("D17"), // {0} data folder
    CLOCK_BEHIND("D16"), // {0} day of the last change, {1} today
    COPY_DAMAGED("D20"), // {0} file
    COPY_NEWER("D21"), // {0} file
    COPY_OTHER("D22"), // {0} file
    COPY_PASSWORD("D23"), // {0} file
    DATABASE_GONE("D24"), // {0} data folder
    REGISTER_UPGRADED("D25"), // {0} file of the copy made before
    RESTORE_NOT_CONFIRMED("D26"), // {0} changes that would be lost
    COPY_TARGET_GONE("D27"), // {0} folder
    NO_COPY_TO_REBUILD("D28"), // {0} file of the copy
    COPY_TARGET_WRONG("D29"), // {0} folder
    TOO_MANY_TRIES("D30"), // {0} seconds to wait
    ACCOUNT_CLOSED("D31"), // {0} login
    KEYS_MENDED("D32"), // {0} file
    RECOVERY_TYPED("D33"), // {0} number of the group that is wrong
    RECOVERY_STALE("D34"),
    LAST_ADMINISTRATOR("D35"),
    LOGIN_TAKEN("D36"), // {0} the login
    LOGIN_WORDS("D37"), // {0} fewest letters, {1} most
    OTHER_VILLAGE("D38"), // {0} name of one's own village
    ACCOUNT_NAME("D39"), // {0} most letters

    ROUND_UNKNOWN("R01"), // {0} key of the round
    ROUND_EXISTS("R02"), // {0} key of the round
    SET_UNKNOWN("R03"), // {0} id of the set
    SET_NOT_USABLE("R04"), // {0} id of the set
    PLACE_UNKNOWN("R05"), // {0} the name given
    KEY_NOT_PLAIN("R06"), // {0} the key given
    SET_FROZEN("R07"), // {0} id of the set
    SET_REFUSED("R08"), // {0} file
    SUBJECT_UNKNOWN("R09"), // {0} its row as text
    ROUND_NOT_OF_CITIZENS("R10"), // {0} key of the round
    NOT_RESCORED("R11"), // {0} key of the round
    CLERK_NAME("R12"), // {0} most letters
    COMMIT_OVERTAKEN("R13"), // {0} whose form
    BATCH_COVER("R14"), // {0} most forms
    EVIDENCE_CODE("R18"), // {0} the key
    BATCH_DAY("R19"), // {0} the day as text
    BATCH_TEXT("R20"), // {0} most letters
    BATCH_KEYED("R21"), // {0} number of the batch as text, {1} keyings from it
    BATCH_GONE("R22"),
    FORM_UNKNOWN("R15"), // {0} short number of the person, {1} key of the round
    SERIAL_WRONG("R16"), // {0} the code given
    ROLL_EMPTY("R17"), // {0} name of the round
    SUBJECT_GONE("R24"), // {0} name
    SETTLER_NOT_THIRD("R23"), // {0} name of the clerk
    SET_ID_TAKEN("K01"), // {0} id of the set
    SET_NOT_CLEAN("K02"), // {0} name of the draft
    DRAFT_UNKNOWN("K03"),

    ALREADY_MERGED("P01"),
    MERGE_NOT_THERE("P02"),
    SPLIT_LATER_FIRST("P03"), // {0} name of the one that went on into another

    NAME_TAKEN("G01"), // {0} the name given
    MEMBER_ALREADY("G02"), // {0} name of the person, {1} of the chapter
    NUMBER_TAKEN("G03"), // {0} number of the household, {1} name of the village
    HEAD_THERE("G04"), // {0} name of the head

    PLACE_NOT_CERTAIN("V01"), // {0} the name given, {1} names of those that it fits
    PLACE_NAME_TAKEN("V02"), // {0} the name
    PLACE_DAY_TOO_EARLY("V03"), // {0} name of the village, {1} its first day as text
    PLACE_CLOSED("V04"), // {0} name of the village
    PLACE_PEOPLE_LEFT("V05"), // {0} how many people and households have no new village
    PLACE_CHANGE_CLOSED("V06"),
    PLACE_CHANGE_LATER("V07"), // {0} name of a village that a later change took further

    IMPORT_UNKNOWN("N01"), // {0} number of the import as text
    IMPORT_UNDONE_ALREADY("N02"), // {0} number of the import as text
    NOTHING_PASTED("N03"),
    NO_MARKS("N04"), // {0} file

    PRINTER_NONE("T60"),
    PRINTER_GONE("T61"), // {0} its name
    PRINTER_REFUSES("T62"), // {0} its name
    PAGES_BEYOND("T63"), // {0} the first page asked for
    PAPER_STILL_DRAFT("T64"), // {0} what the paper is called
    PAPER_NOT_ISSUED_HERE("T65"), // {0} what the paper is called
    ISSUER_NAME("T66"), // {0} most letters
    NUMBER_USED("T40"), // {0} the number as on paper
    NUMBER_WORDS("T41"), // {0} most letters of the kind, {1} of the summary
    VOID_REASON("T42"), // {0} the number as on paper, {1} most letters
    ARCHIVE_DAMAGED("T43"), // {0} name of the file
    CERTIFICATE_REFUSED("T44"), // {0} whose
    NO_CERTIFICATES("T45"), // {0} name of the round
    HANDED_WRONG("T46"), // {0} most letters
    SPOT_BESIDE("T47"), // {0} smallest letters in points, {1} largest
    ROUND_LOCKED("L01"), // {0} name of the round
    FORM_LISTED("L02"), // {0} whose form
    IMPORT_LISTED("L03"), // {0} number of the import as text
    LIST_OPEN("L04"), // {0} name of the round
    LIST_EMPTY("L05"), // {0} name of the round
    LIST_PASSED_ON("L06"),
    LIST_UNLOCK_FIRST("L07"), // {0} name of the round
    LIST_AMEND_FIRST("L08"), // {0} how many results changed
    DECISION_NUMBER("L09"),
    REASON_MISSING("L10"),
    DAY_TO_COME("L11"), // {0} the day as text
    NOTE_TOO_LONG("L12"), // {0} most letters
    DUE_ORDER("L13"),
    TITLE_HELD("L14"), // {0} name of the person
    AGENCY_MISSING("L15"), // {0} name of the person
    REFUSALS_HEADING("L16"), // {0} file
    REFUSALS_WRONG("L17"), // {0} file, {1} how many rows
    TEMPLATE_NOT_WORD("T30"), // {0} file
    TEMPLATE_TOO_LARGE("T31"), // {0} file, {1} most megabytes
    TEMPLATE_REFUSED("T32"), // {0} file, {1} how many places are wrong
    TEMPLATE_TABLES("T33"), // {0} tables of the paper, {1} tables of the template
    WORD_TOO_LONG("T34"), // {0} most rows
    TEMPLATE_LOCKED("T35"), // {0} file

    NO_ROUND_BEFORE("T20"), // {0} name of the round
    NO_AMENDING_LIST("T21"), // {0} name of the round
    NOBODY_ON_PAPER("T22"), // {0} name of the round

    REPORT_NOT_DECIDED("B10"), // {0} title, {1} year as text

    NOTHING_TAKEN_BACK("D40"),
    LOG_BROKEN("D41"), // {0} number of the entry as text
    LOG_AND_JOURNAL_DIFFER("D42"), // {0} number of the entry as text

    NOBODY_CHOSEN("D60"),
    TOO_MANY_CHOSEN("D61"), // {0} most people at a time
    ERASED_WITHOUT_COPY("D62"),
    YEARS_WRONG("D63"), // {0} most years
    PURPOSE_MISSING("D64"),
    FUND_DAY("B20"), // {0} the day as text, {1} the first day that can be as text
    FUND_ENTRY_GONE("B21"),
    TARGET_SOURCE("B22"), // {0} most letters
    TARGET_THERE("B23"), // {0} its year as text
    DUE_DAY("B24"), // {0} the day as text
    FACT_HEADING("B25"), // {0} file
    OWN_LIST_NAME("B30"), // {0} most letters
    OWN_LIST_TAKEN("B31"), // {0} the name given, {1} who made the other
    OWN_LIST_GONE("B32"),
    OWN_LIST_LONG("B33"), // {0} the name given
    OWN_LIST_NEWER("B34"),
    OWN_LIST_NO_ROUND("B35"),
    PERSON_ERASED("D65"),
    FOLDER_READ_ONLY("S01"), // {0} the register's folder
    FOLDER_GONE("S02"), // {0} the register's folder
    DISK_NOT_READ("S03"), // {0} the register's folder
    NO_RIGHTS("S04"), // {0} the register's folder

    UPDATE_NO_KEY("U01"),
    UPDATE_DAMAGED("U02"), // {0} file
    UPDATE_NOT_SIGNED("U03"), // {0} file
    UPDATE_OTHER_SYSTEM("U04"), // {0} file, {1} the system it is for, {2} the system here
    UPDATE_NOT_NEWER("U05"), // {0} version in the file, {1} version here
    UPDATE_NO_ROOM("U06"), // {0} megabytes needed, {1} megabytes free
    VERSIONS_NOT_WRITTEN("U07"), // {0} folder of versions with all folders above it, as text
    NO_VERSION_BEFORE("U08"),
    VERSION_FAILED("U09"), // {0} the version that does not start, {1} the version that is used
    NEWS_NOT_READ("U10"), // {0} the folder or address
    NEWS_PLACE_WRONG("U11"), // {0} the folder or address
    NEWS_NOT_SIGNED("U12"), // {0} the folder or address
    UPDATE_BUSY("U13"),
    STEP_BACK_LOSES("U14"), // {0} version before, {1} version in use, {2} file of the copy made before the update
    UPDATE_WAITING("U15"), // {0} version that is there already

    NO_DISPLAY("C01"),
    UNEXPECTED("X00");

    private final String code;

    Fault(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
