package vn.sokhuyenhoc.sample;

/** Group of subjects: the full name, and the short one some villages write. */
enum SubjectGroup {
    FARMER("Nông dân và lao động nông thôn", "Nông dân"),
    WORKER("Công nhân, lao động tiểu thủ công, thợ sửa chữa", "Công nhân"),
    CADRE("Cán bộ, công chức, viên chức", "Cán bộ"),
    STUDENT("Học sinh, sinh viên", "Sinh viên");

    final String text;
    final String brief;

    SubjectGroup(String text, String brief) {
        this.text = text;
        this.brief = brief;
    }
}
