package vn.sokhuyenhoc.sins.domain.person;

import java.net.http.HttpClient;

/** Breaks "domain is plain Java": not all of the JDK is plain. */
class NetworkPerson {
    HttpClient client;
}
