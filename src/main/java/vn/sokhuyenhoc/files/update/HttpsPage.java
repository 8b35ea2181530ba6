package vn.sokhuyenhoc.files.update;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;

/**
 * The one class that asks the network, and only when the clerk says so: a bare GET over https of a small page. It sends no cookie and nothing of
 * this computer or the register, and follows a redirection only within the same host.
 */
final class HttpsPage {
    private static final int MOST_BYTES = 1 << 16;
    private static final int MOST_STEPS = 3;
    private static final int OK = 200;
    private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration WHOLE = Duration.ofSeconds(15);

    private final SSLContext trust;
    private final Duration patience;

    /** Trusts whom the computer trusts. */
    HttpsPage() {
        this(null, WHOLE);
    }

    /** @param trust null for whom the computer trusts */
    HttpsPage(SSLContext trust, Duration patience) {
        this.trust = trust;
        this.patience = patience;
    }

    static boolean isAddress(String place) {
        return address(place).isPresent();
    }

    private static Optional<URI> address(String place) {
        try {
            URI address = URI.create(place);
            boolean plain = address.getUserInfo() == null && address.getQuery() == null && address.getFragment() == null;
            return "https".equals(address.getScheme()) && address.getHost() != null && plain ? Optional.of(address) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    byte[] read(String place) throws IOException {
        URI address = address(place).orElseThrow(() -> new IOException("no address"));
        HttpClient.Builder builder = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECTING);
        if (trust != null) {
            builder.sslContext(trust);
        }
        HttpClient client = builder.build();
        try {
            return read(client, address);
        } catch (CompletionException e) {
            throw new IOException(e.getCause());
        } finally {
            client.shutdownNow();
        }
    }

    private byte[] read(HttpClient client, URI first) throws IOException {
        URI address = first;
        for (int step = 0; step < MOST_STEPS; step++) {
            HttpRequest request = HttpRequest.newBuilder(address).GET().timeout(patience).header("User-Agent", "so-khuyen-hoc").build();
            HttpResponse<byte[]> answer = client.sendAsync(request,
                HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), MOST_BYTES))
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).join();
            if (answer.statusCode() == OK) {
                return answer.body();
            }
            address = moved(first, address, answer);
        }
        throw new IOException("sent on too often");
    }

    private static URI moved(URI first, URI address, HttpResponse<byte[]> answer) throws IOException {
        if (!MOVED.contains(answer.statusCode())) {
            throw new IOException("status " + answer.statusCode());
        }
        URI next = address(address.resolve(answer.headers().firstValue("Location").orElse("")).toString())
            .orElseThrow(() -> new IOException("sent on to another place"));
        if (!next.getHost().equalsIgnoreCase(first.getHost()) || next.getPort() != first.getPort()) {
            throw new IOException("sent on to another host");
        }
        return next;
    }
}
