package main

import (
	"bytes"
	"io"
	"net/http"
	"sync"
)

// For these two the simulator locks an event collector and then the event manager. Whatever posts an event locks them
// the other way round, so that both would wait for ever.
var alone = [][]byte{[]byte("<SetCollectorPageSize"), []byte("<DestroyCollector")}

// gate lets nothing else happen while one of these is under way.
type gate struct {
	next http.Handler
	calm sync.RWMutex
}

func (g *gate) ServeHTTP(w http.ResponseWriter, r *http.Request) {
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
	switch {
	case bytes.Contains(body, []byte("<WaitForUpdates")):
		// A long poll, which posts nothing.
	case bytes.Contains(body, alone[0]), bytes.Contains(body, alone[1]):
		g.calm.Lock()
		defer g.calm.Unlock()
	default:
		g.calm.RLock()
		defer g.calm.RUnlock()
	}
	g.next.ServeHTTP(w, r)
}
