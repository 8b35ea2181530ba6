package vn.sokhuyenhoc.sins.files.update;

import java.net.http.HttpClient;

/** Keeps "one class asks the network". */
class HttpsPage {
    HttpClient client;
}
