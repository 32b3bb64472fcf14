/*
 * Not a client but the least that one must do: one thread that keeps CALLERS calls of FUNCTION under way on one socket and
 * does nothing with the replies but count them; it never sleeps. What it gets is the most that libvirtd serves to one
 * connection, whoever asks. Prints the rate as one JSON line.
 *
 *   bare SOCKET FUNCTION CALLERS SECONDS
 */
#include <arpa/inet.h>
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#define WARM_UP_SECONDS 0.5

#define REMOTE_PROGRAM 0x20008086
#define REMOTE_VERSION 1
#define HEADER 28 /* length, program, version, procedure, type, serial, status */
#define SERIAL_AT 20
#define STATUS_AT 24

enum procedure { CONNECT_OPEN = 1, XML_DESC = 14, GET_INFO = 16, LOOKUP_BY_NAME = 23, AUTH_LIST = 66 };

struct message {
    uint8_t bytes[256];
    size_t length;
};

static int peer;
static uint32_t serial;
static uint8_t received[1 << 20];
static size_t pending; /* bytes in `received` that are no whole reply yet */

static void fail(const char *what)
{
    fprintf(stderr, "bare: %s\n", what);
    exit(1);
}

static uint32_t word_at(const uint8_t *bytes)
{
    uint32_t word;
    memcpy(&word, bytes, sizeof(word));
    return ntohl(word);
}

static void put_word(uint8_t *bytes, uint32_t value)
{
    uint32_t word = htonl(value);
    memcpy(bytes, &word, sizeof(word));
}

static void add_bytes(struct message *message, const void *bytes, size_t length)
{
    if (length > sizeof(message->bytes) - message->length)
        fail("a message is too long");
    memcpy(message->bytes + message->length, bytes, length);
    message->length += length;
    put_word(message->bytes, message->length);
}

static void add_word(struct message *message, uint32_t value)
{
    uint8_t bytes[4];
    put_word(bytes, value);
    add_bytes(message, bytes, sizeof(bytes));
}

static void add_string(struct message *message, const char *text)
{
    size_t length = strlen(text);
    add_word(message, length);
    add_bytes(message, text, length);
    add_bytes(message, "\0\0\0", (4 - length % 4) % 4);
}

static struct message call_of(enum procedure procedure)
{
    struct message message = { .length = 0 };
    uint32_t header[] = { 0, REMOTE_PROGRAM, REMOTE_VERSION, procedure, 0, 0, 0 };
    for (size_t i = 0; i < sizeof(header) / sizeof(*header); i++)
        add_word(&message, header[i]);
    return message;
}

static void send_calls(struct message *message, int count)
{
    static uint8_t out[1 << 16];
    size_t length = 0;
    for (int i = 0; i < count; i++, length += message->length) {
        if (length + message->length > sizeof(out))
            fail("too many callers");
        put_word(message->bytes + SERIAL_AT, ++serial);
        memcpy(out + length, message->bytes, message->length);
    }
    for (size_t sent = 0; sent < length;) {
        ssize_t wrote = write(peer, out + sent, length - sent);
        if (wrote < 0)
            fail(strerror(errno));
        sent += wrote;
    }
}

/* Takes the replies that are there, without waiting for one, and gives their number. */
static int take_replies(void)
{
    ssize_t count = recv(peer, received + pending, sizeof(received) - pending, MSG_DONTWAIT);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return 0;
    if (count <= 0)
        fail(count == 0 ? "libvirtd closed the connection" : strerror(errno));
    pending += count;
    size_t at = 0;
    int replies = 0;
    while (pending - at >= HEADER && pending - at >= word_at(received + at)) {
        if (word_at(received + at + STATUS_AT) != 0)
            fail("libvirtd refused a call");
        at += word_at(received + at);
        replies++;
    }
    /* A reply that came alone stays there until the next read: who asked for it looks at it. */
    memmove(received, received + at, pending - at);
    pending -= at;
    return replies;
}

static void ask(struct message message)
{
    send_calls(&message, 1);
    while (take_replies() == 0)
        ;
}

static struct message function_named(const char *name)
{
    struct message lookup = call_of(LOOKUP_BY_NAME);
    add_string(&lookup, "test");
    if (!strcmp(name, "domainLookupByName"))
        return lookup;
    ask(lookup);
    int described = !strcmp(name, "domainGetXMLDesc");
    if (!described && strcmp(name, "domainGetInfo")) {
        fprintf(stderr, "bare: no function \"%s\"\n", name);
        exit(2);
    }
    struct message call = call_of(described ? XML_DESC : GET_INFO);
    add_bytes(&call, received + HEADER, word_at(received) - HEADER);
    if (described)
        add_word(&call, 0);
    return call;
}

static double monotonic(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec + now.tv_nsec / 1e9;
}

static unsigned long calls_within(struct message *call, double seconds, double *elapsed)
{
    unsigned long calls = 0;
    double start = monotonic();
    do {
        int replies = take_replies();
        if (replies > 0)
            send_calls(call, replies);
        calls += replies;
        *elapsed = monotonic() - start;
    } while (*elapsed < seconds);
    return calls;
}

int main(int argc, char **argv)
{
    struct sockaddr_un address = { .sun_family = AF_UNIX };
    if (argc != 5 || strlen(argv[1]) >= sizeof(address.sun_path)) {
        fprintf(stderr, "usage: bare SOCKET FUNCTION CALLERS SECONDS\n");
        return 2;
    }
    strcpy(address.sun_path, argv[1]);
    peer = socket(AF_UNIX, SOCK_STREAM, 0);
    if (peer < 0 || connect(peer, (struct sockaddr *)&address, sizeof(address)))
        fail(strerror(errno));
    ask(call_of(AUTH_LIST));
    struct message open = call_of(CONNECT_OPEN);
    add_word(&open, 1); /* there is a name */
    add_string(&open, "test:///default");
    add_word(&open, 0);
    ask(open);

    struct message call = function_named(argv[2]);
    double elapsed;
    send_calls(&call, atoi(argv[3]));
    calls_within(&call, WARM_UP_SECONDS, &elapsed);
    unsigned long calls = calls_within(&call, atof(argv[4]), &elapsed);
    printf("{\"calls\":%lu,\"seconds\":%.6f,\"rate\":%.1f}\n", calls, elapsed, calls / elapsed);
    close(peer);
    return 0;
}
