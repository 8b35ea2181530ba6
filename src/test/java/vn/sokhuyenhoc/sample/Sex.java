package vn.sokhuyenhoc.sample;

/** As the lists write it. */
public enum Sex {
    MALE("Nam"), FEMALE("Nữ");

    final String text;

    Sex(String text) {
        this.text = text;
    }
}
