package vn.sokhuyenhoc.fuzz;

/** Texts that are in order. */
final class SampleTexts {
    static final String LIST = """
        DANH SÁCH BẢN NÀ LO;;;;
        STT;Họ và tên;Năm sinh;Giới tính;Số CCCD;1;2;3;4;5;6;7;8;9;10
        1;Lò Văn Ơn;12/3/1968;Nam;014068001234;9;9;9;9;9;9;9;9;9;9
        2;"Quàng Thị Ỳ";1975;Nữ;014175004321;8;9;9;7;9;9;9;9;9;10
        """;
    static final String PASTED = """
        Họ và tên\tNăm sinh\tGiới tính\tSố CCCD\tThôn
        Lò Văn Ơn\t12/3/1968\tNam\t014068001234\tBản Nà Lo
        "Quàng Thị ""Ỳ""\"\t1975\tNữ\t014175004321\tBản Nà Lo
        """;
    static final String CARD = "014068001234|012345678|LÒ VĂN ƠN|12031968|Nam|Bản Nà Lo, Chiềng Hương, Sơn La|25122021";
    static final String LOOK = "percent=125\ndark=true\nkey.top=MULTIPLY\n";

    private SampleTexts() {
    }
}
