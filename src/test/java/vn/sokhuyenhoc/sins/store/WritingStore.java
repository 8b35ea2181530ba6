package vn.sokhuyenhoc.sins.store;

import vn.sokhuyenhoc.sins.files.QuietWriter;

/** Breaks "store and files are strangers". Breaks "one way down". */
class WritingStore {
    QuietWriter writer;
}
