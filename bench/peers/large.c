/*
 * Defines and undefines the domain of the document in FILE while a second connection calls a light function in a loop;
 * prints how long the define took, and the longest wait of the other meanwhile, as one JSON line.
 *
 *   large URI FILE
 */
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static atomic_int over;
static atomic_int calls;
static double longest_ms;

static void fail(const char *what)
{
    fprintf(stderr, "large: cannot %s: %s\n", what, virGetLastErrorMessage());
    exit(1);
}

static double monotonic_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

static void *call_lightly(void *argument)
{
    virConnectPtr connection = argument;
    while (!atomic_load(&over)) {
        double start = monotonic_ms();
        int count = virConnectNumOfDomains(connection);
        double waited = monotonic_ms() - start;
        if (count < 0)
            fail("count domains");
        /* The first ones warm up. */
        if (atomic_fetch_add(&calls, 1) > 100 && waited > longest_ms)
            longest_ms = waited;
    }
    return NULL;
}

static char *read_file(const char *path)
{
    FILE *file = fopen(path, "r");
    if (!file || fseek(file, 0, SEEK_END))
        return NULL;
    long length = ftell(file);
    rewind(file);
    char *text = malloc(length + 1);
    if (!text || fread(text, 1, length, file) != (size_t)length)
        return NULL;
    text[length] = 0;
    fclose(file);
    return text;
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fprintf(stderr, "usage: large URI FILE\n");
        return 2;
    }
    char *xml = read_file(argv[2]);
    if (!xml || virInitialize() < 0)
        return 2;
    virConnectPtr defining = virConnectOpen(argv[1]);
    virConnectPtr other = virConnectOpen(argv[1]);
    if (!defining || !other)
        fail("open");
    pthread_t thread;
    if (pthread_create(&thread, NULL, call_lightly, other))
        return 1;
    while (atomic_load(&calls) <= 100) {
        struct timespec wait = { 0, 1000000 };
        nanosleep(&wait, NULL);
    }
    double start = monotonic_ms();
    virDomainPtr domain = virDomainDefineXML(defining, xml);
    double took = monotonic_ms() - start;
    if (!domain)
        fail("define");
    atomic_store(&over, 1);
    pthread_join(thread, NULL);
    virDomainUndefine(domain);
    virDomainFree(domain);
    virConnectClose(defining);
    virConnectClose(other);
    printf("{\"defineMs\":%.3f,\"waitMs\":%.3f}\n", took, longest_ms);
    return 0;
}
