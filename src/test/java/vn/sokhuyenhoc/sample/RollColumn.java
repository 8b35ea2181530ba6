package vn.sokhuyenhoc.sample;

/** What a column of a roll holds, and its width in letters. */
enum RollColumn {
    NO(6), NAME(27), YEAR_MALE(8), YEAR_FEMALE(8), BIRTH(14), SEX(9), ID(18), PHONE(15), GROUP(28), CHAPTER(26), PLACE(18), NOTE(13);

    final int width;

    RollColumn(int width) {
        this.width = width;
    }

    boolean year() {
        return this == YEAR_MALE || this == YEAR_FEMALE;
    }

    boolean centred() {
        return this != NAME && this != GROUP && this != CHAPTER && this != NOTE;
    }
}
