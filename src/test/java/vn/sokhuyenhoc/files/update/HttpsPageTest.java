package vn.sokhuyenhoc.files.update;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;

/** Against a real server on this computer, with a certificate made for the test. */
class HttpsPageTest {
    private static final char[] WORD = "matkhau".toCharArray();
    private static final Map<String, List<String>> HEARD = new TreeMap<>();

    @TempDir
    private static Path folder;
    private static HttpsServer server;
    private static SSLContext trust;
    private static String root;

    @BeforeAll
    static void begin() throws Exception {
        Path keys = folder.resolve("keys.p12");
        Process made = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "x",
            "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "SAN=dns:localhost", "-storetype", "PKCS12", "-keystore", keys.toString(), "-storepass",
            new String(WORD)).redirectErrorStream(true).start();
        made.getInputStream().readAllBytes();
        assertEquals(0, made.waitFor());
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, WORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(store, WORD);
        KeyStore known = KeyStore.getInstance("PKCS12");
        known.load(null, null);
        known.setCertificateEntry("x", store.getCertificate("x"));
        TrustManagerFactory others = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        others.init(known);
        trust = SSLContext.getInstance("TLS");
        trust.init(own.getKeyManagers(), others.getTrustManagers(), null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(trust));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        root = "https://localhost:" + server.getAddress().getPort();
        server.createContext("/good", exchange -> {
            HEARD.clear();
            HEARD.put("method", List.of(exchange.getRequestMethod()));
            HEARD.put("body", List.of(String.valueOf(exchange.getRequestBody().readAllBytes().length)));
            HEARD.putAll(exchange.getRequestHeaders());
            exchange.getResponseHeaders().add("Set-Cookie", "who=me");
            answer(exchange, 200, "tin mới".getBytes(StandardCharsets.UTF_8));
        });
        server.createContext("/large", exchange -> answer(exchange, 200, new byte[1 << 20]));
        server.createContext("/gone", exchange -> answer(exchange, 404, new byte[0]));
        server.createContext("/moved", exchange -> moved(exchange, "/good"));
        server.createContext("/round", exchange -> moved(exchange, root + "/round"));
        server.createContext("/away", exchange -> moved(exchange, "https://127.0.0.1:" + server.getAddress().getPort() + "/good"));
        server.createContext("/plain", exchange -> moved(exchange, "http://localhost/good"));
        server.createContext("/slow", exchange -> exchange.sendResponseHeaders(200, 10));
        server.start();
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void moved(HttpExchange exchange, String where) throws IOException {
        exchange.getResponseHeaders().add("Location", where);
        answer(exchange, 302, new byte[0]);
    }

    @AfterAll
    static void end() {
        server.stop(0);
    }

    private static byte[] read(String path) throws IOException {
        return new HttpsPage(trust, Duration.ofSeconds(10)).read(root + path);
    }

    /** What leaves this computer, to the last header. */
    @Test
    void onlyAsks() throws IOException {
        byte[] expected = "tin mới".getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(expected, read("/good/latest-linux-x64"));
        assertArrayEquals(expected, read("/good/latest-linux-x64"), "and again, when a cookie was offered");
        assertEquals(Map.of("method", List.of("GET"), "body", List.of("0"), "User-agent", List.of("so-khuyen-hoc"), "Host",
            List.of(root.substring("https://".length()))), HEARD.entrySet().stream()
            .filter(header -> !List.of("Connection", "Content-length").contains(header.getKey()))
            .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Test
    void isSentOnOnlyWithinTheSameHost() throws IOException {
        assertEquals("tin mới", new String(read("/moved"), StandardCharsets.UTF_8));
        for (String path : List.of("/away", "/plain", "/round", "/gone", "/large")) {
            assertThrows(IOException.class, () -> read(path), path);
        }
    }

    @Test
    void waitsNotForEver() {
        long begin = System.nanoTime();
        assertThrows(IOException.class, () -> new HttpsPage(trust, Duration.ofSeconds(2)).read(root + "/slow"));
        assertTrue(System.nanoTime() - begin < 20_000_000_000L);
    }

    @Test
    void strangersAreNotTrusted() throws IOException {
        assertThrows(IOException.class, () -> new HttpsPage().read(root + "/good"));
        MakersKey key = MakersKey.of(new Updates().keyIn(folder.resolve("program")));
        assertEquals(Fault.NEWS_NOT_READ, assertThrows(FaultException.class, () -> new NewsPlace(root + "/good").read("linux-x64", key)).fault());
        assertEquals(Fault.NEWS_NOT_SIGNED, assertThrows(FaultException.class, () -> new NewsPlace(root + "/good/", new HttpsPage(trust,
            Duration.ofSeconds(10))).read("linux-x64", key)).fault());
        assertFalse(HttpsPage.isAddress("http://localhost/"));
    }
}
