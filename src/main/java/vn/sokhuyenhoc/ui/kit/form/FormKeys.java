package vn.sokhuyenhoc.ui.kit.form;

/** What the keys of a desk with a form do. */
public interface FormKeys {
    /** Types a key into the form at hand. */
    void key(char key);

    /** Goes so many fields on, or back. */
    void moveField(int by);

    /** Goes so many forms on, or back. */
    void step(int by);

    /** Opens the form committed last. */
    void correctLast();

    /** Takes the changes to a kept form back; false where there is nothing of that kind. */
    boolean cancel();
}
