package dev.ballast.web;

import dev.ballast.access.Access;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/**
 * Where the server listens.
 *
 * @param port zero for any free one
 */
record Binding(InetAddress address, int port) {

    private static final int HIGHEST = 65_535;

    /**
     * The place, tried out.
     *
     * @throws IOException when nothing can listen there, in words for whoever asked for it
     */
    static Binding of(String address, int port) throws IOException {
        if (port < 0 || port > HIGHEST) {
            throw refused("port " + port + " does not exist", "Give --port a number from 1 to " + HIGHEST + ".");
        }
        var binding = new Binding(resolved(address), port);
        binding.tryOut();
        return binding;
    }

    private static InetAddress resolved(String address) throws IOException {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException unknown) {
            throw refused(
                    "the address " + address + " is not known",
                    "Give --address one of this machine, such as 127.0.0.1.");
        }
    }

    private void tryOut() throws IOException {
        try (var socket = new ServerSocket(port, 1, address)) {
            socket.setReuseAddress(true);
        } catch (IOException taken) {
            throw refused(
                    "port " + port + " on " + address.getHostAddress() + " is in use or not open to this user",
                    "Give another --port, or as --address one of this machine.");
        }
    }

    /**
     * Without a login only this machine is served.
     *
     * @throws IOException when others could reach the server and nobody is asked who they are
     */
    void checkGuardedBy(Access access) throws IOException {
        if (access.isOpen() && !address.isLoopbackAddress()) {
            throw refused(
                    "others can reach " + address.getHostAddress() + ", and nothing tells who they are",
                    "Give --tokens a file made by ballast token new, or name a provider of identities by --oidc-issuer"
                            + " and --oidc-audience; or serve 127.0.0.1, which needs no login.");
        }
    }

    private static IOException refused(String what, String fix) {
        return new IOException("unserved: " + what + "\n  " + fix);
    }

    /** The address that a browser asks for. */
    static String shown(InetAddress address, int port) {
        String host = address.getHostAddress();
        return "http://" + (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
    }
}
