package main

import (
	"bytes"
	"io"
	"net/http"
	"sync"
)

// gate lets one thing happen at a time. The simulator locks some objects in both orders (an event collector and the
// event manager), so that two calls would wait for each other for ever, and others not at all: it then answers with
// what another call is changing, hangs up, or ends. A long poll lets others in while it waits: see vcsim_build.ts.
type gate struct {
	next http.Handler
	busy sync.Mutex
}

func (g *gate) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	// A file comes and goes at the pace of who sends or takes it.
	if r.Method != http.MethodPost {
		g.next.ServeHTTP(w, r)
		return
	}
	body, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	// Nor may who doesn't read an answer hold up all others.
	kept := &answer{ResponseWriter: w, status: http.StatusOK}
	g.alone(func() { g.next.ServeHTTP(kept, r) })
	w.WriteHeader(kept.status)
	_, _ = w.Write(kept.body.Bytes())
}

func (g *gate) alone(does func()) {
	g.busy.Lock()
	defer g.busy.Unlock()
	does()
}

// answer is kept until all of it is there.
type answer struct {
	http.ResponseWriter
	status int
	body   bytes.Buffer
}

func (a *answer) WriteHeader(status int) {
	a.status = status
}

func (a *answer) Write(part []byte) (int, error) {
	return a.body.Write(part)
}
