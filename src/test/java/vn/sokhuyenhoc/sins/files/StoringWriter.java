package vn.sokhuyenhoc.sins.files;

import vn.sokhuyenhoc.sins.store.QuietStore;

/** Breaks "store and files are strangers". Breaks "one way down". */
class StoringWriter {
    QuietStore store;
}
