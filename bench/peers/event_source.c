/*
 * Makes lifecycle events on the test driver as fast as it can: THREADS threads, each with a connection and a transient
 * domain of its own, suspend and resume it until EVENTS calls are done in all; prints the rate as one JSON line.
 * Exactly EVENTS "suspended" or "resumed" events result, besides the "started" and "stopped" ones of the domains.
 *
 *   event_source SOCKET THREADS EVENTS
 */
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

struct source {
    pthread_t thread;
    virConnectPtr connection;
    virDomainPtr domain;
    unsigned long events;
};

static void fail(const char *action)
{
    fprintf(stderr, "event_source: cannot %s: %s\n", action, virGetLastErrorMessage());
    exit(1);
}

static void open_source(struct source *self, const char *uri, int index)
{
    char xml[512];
    snprintf(xml, sizeof(xml),
             "<domain type='test'><name>event-source-%d-%d</name><memory>1024</memory><vcpu>1</vcpu>"
             "<os><type>hvm</type></os></domain>",
             (int)getpid(), index);
    self->connection = virConnectOpen(uri);
    if (!self->connection)
        fail("connect");
    self->domain = virDomainCreateXML(self->connection, xml, 0);
    if (!self->domain)
        fail("create a domain");
}

static void *run(void *argument)
{
    struct source *self = argument;
    for (unsigned long i = 0; i < self->events; i++) {
        if ((i % 2 ? virDomainResume(self->domain) : virDomainSuspend(self->domain)) < 0)
            fail("suspend or resume");
    }
    return NULL;
}

static double monotonic(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec + now.tv_nsec / 1e9;
}

int main(int argc, char **argv)
{
    if (argc != 4) {
        fprintf(stderr, "usage: event_source SOCKET THREADS EVENTS\n");
        return 2;
    }
    char uri[4096];
    snprintf(uri, sizeof(uri), "test+unix:///default?socket=%s", argv[1]);
    int count = atoi(argv[2]);
    unsigned long events = strtoul(argv[3], NULL, 10);
    struct source *sources = count > 0 ? calloc(count, sizeof(*sources)) : NULL;
    if (!sources) {
        fprintf(stderr, "event_source: wanted at least one thread: found \"%s\"\n", argv[2]);
        return 2;
    }
    for (int i = 0; i < count; i++) {
        open_source(&sources[i], uri, i);
        sources[i].events = events / count + ((unsigned long)i < events % count);
    }
    double start = monotonic();
    for (int i = 0; i < count; i++) {
        if (pthread_create(&sources[i].thread, NULL, run, &sources[i])) {
            fprintf(stderr, "event_source: cannot start thread %d\n", i);
            return 1;
        }
    }
    for (int i = 0; i < count; i++)
        pthread_join(sources[i].thread, NULL);
    double elapsed = monotonic() - start;
    for (int i = 0; i < count; i++) {
        virDomainDestroy(sources[i].domain);
        virDomainFree(sources[i].domain);
        virConnectClose(sources[i].connection);
    }
    printf("{\"events\":%lu,\"seconds\":%.6f,\"rate\":%.1f}\n", events, elapsed, events / elapsed);
    free(sources);
    return 0;
}
